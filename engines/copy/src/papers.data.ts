/** Attributes that have to be on file or in the box and are no reason to buy: no headline opens with them. */
export const PAPERS =
  /^(standard|certificate|shelfLife|storage|safetyClass|efficacyTest|care|custom:filing|custom:moisture|custom:sodium|custom:carbohydrate|custom:not-for|custom:warning|custom:not-medical|audience|boxContents|fat|energy|sugar|fibre|serving|warranty|delivery|colourFastness|shrinkage|ph)$/
