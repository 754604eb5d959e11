/** Facts that a text of a category must not leave out, in the order in which they matter. */
export const MUST_HAVE: Readonly<Record<string, readonly string[]>> = {
  apparel: ['composition', 'fabricWeight', 'fit', 'care', 'safetyClass'],
  children: ['ageRange', 'material', 'composition', 'safetyClass', 'standard', 'count'],
  technology: ['batteryLife', 'noiseReduction', 'power', 'weight', 'warranty', 'illuminance', 'cleanAirRate'],
  beauty: ['keyIngredient', 'ingredientShare', 'spf', 'netContent', 'usage'],
  'home-care': ['surfactant', 'dose', 'netContent', 'usage', 'fragrance'],
  food: ['origin', 'ingredients', 'netContent', 'harvest', 'storage', 'capacity', 'material'],
  sport: ['material', 'composition', 'thickness', 'weight', 'capacity', 'loadCapacity', 'grip'],
  furniture: ['material', 'frameMaterial', 'dimensions', 'width', 'loadCapacity', 'assembly', 'finish'],
  'home-textile': ['composition', 'filling', 'fabricWeight', 'dimensions', 'care'],
  general: ['material', 'composition', 'dimensions', 'weight'],
}

/** What a buyer of a category asks about next. Weight 0 to 1. */
export const INTEREST: Readonly<Record<string, number>> = {
  composition: 1, material: 1, origin: 0.95, craft: 0.95, afterTreatment: 0.9, fabricWeight: 0.9, airPermeability: 0.95, weave: 0.8,
  fit: 0.8, finish: 0.8, filling: 0.85, frameMaterial: 0.85, legMaterial: 0.75, coverMaterial: 0.8, structure: 0.7, keyIngredient: 0.95,
  ingredientShare: 0.9, efficacyTest: 0.8, texture: 0.8, freeFrom: 0.7, surfactant: 0.8, refill: 0.85, recycledShare: 0.7, fragrance: 0.75,
  flavour: 0.9, harvest: 0.85, variety: 0.7, roast: 0.85, altitude: 0.65, brewing: 0.75, protein: 0.85, cocoa: 0.9, ingredients: 0.85,
  noiseReduction: 1, batteryLife: 1, weight: 0.75, driver: 0.6, colourRendering: 0.9, illuminance: 0.85, cleanAirRate: 0.95, noise: 0.8,
  switchType: 0.9, batteryCapacity: 0.85, power: 0.7, quickCharge: 0.75, latency: 0.7, waterproof: 0.75, capacity: 0.85, thickness: 0.8,
  grip: 0.8, loadCapacity: 0.7, seatDepth: 0.85, width: 0.7, removableCover: 0.85, assembly: 0.65, care: 0.6, usage: 0.65, warranty: 0.5,
  dose: 0.7, washes: 0.65, ageRange: 0.8, safetyClass: 0.5, standard: 0.35, certificate: 0.4, shelfLife: 0.3, storage: 0.5, ph: 0.5,
  shrinkage: 0.55, colourFastness: 0.4, yarnCount: 0.65, fillPower: 0.9, downContent: 0.9, fillWeight: 0.75, stretch: 0.75, pocket: 0.6,
  closure: 0.5, neckline: 0.5, sleeve: 0.35, waist: 0.5, season: 0.35, scene: 0.45, audience: 0.3, style: 0.2, pattern: 0.5, colour: 0.4,
  netContent: 0.5, count: 0.55, serving: 0.3, energy: 0.3, sugar: 0.4, fat: 0.25, fibre: 0.4, dimensions: 0.55, height: 0.4, depth: 0.35,
  diameter: 0.45, size: 0.4, boxContents: 0.4, ports: 0.45, codec: 0.4, bluetooth: 0.5, chargeTime: 0.5, delivery: 0.4, returnDays: 0.4,
  spf: 0.95, pa: 0.8, skinType: 0.5, efficacy: 0.45, plantBasedShare: 0.75, packaging: 0.5, grade: 0.5, acidity: 0.8, lining: 0.5,
}
