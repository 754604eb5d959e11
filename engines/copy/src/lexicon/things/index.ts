import { type Entry, entries } from '../entry.ts'
import { APPLIANCE_SCENES } from './appliance.data.ts'
import { APPLIANCE_MORE_SCENES } from './appliance-more.data.ts'
import { BEAUTY_SCENES } from './beauty.data.ts'
import { CARE_SCENES } from './beauty-care.data.ts'
import { MIRROR_SCENES } from './beauty-mirror.data.ts'
import { GROOMING_SCENES } from './beauty-tools.data.ts'
import { CABINET_SCENES } from './cabinet.data.ts'
import { DASHBOARD_SCENES } from './dashboard.data.ts'
import { GADGET_SCENES } from './gadgets.data.ts'
import { GADGET_HOME_SCENES } from './gadgets-home.data.ts'
import { GADGET_MORE_SCENES } from './gadgets-more.data.ts'
import { groupRows } from './group-scenes.ts'
import { HOBBY_SCENES } from './hobby.data.ts'
import { CLOCK_SCENES } from './home-clock.data.ts'
import { CORNER_SCENES } from './home-corner.data.ts'
import { LIGHT_SCENES } from './home-light.data.ts'
import { PET_SCENES } from './home-pets.data.ts'
import { ROOM_SCENES } from './home-room.data.ts'
import { HOME_TABLE_SCENES } from './home-table.data.ts'
import { HOUSEHOLD_SCENES } from './household.data.ts'
import { HOUSEHOLD_MORE_SCENES } from './household-more.data.ts'
import { KITCHEN_SCENES } from './kitchen.data.ts'
import { KITCHEN_MORE_SCENES } from './kitchen-more.data.ts'
import { TABLE_SCENES } from './kitchen-table.data.ts'
import { NURSERY_SCENES } from './nursery.data.ts'
import { COURT_SCENES } from './outdoor-court.data.ts'
import { FIELD_SCENES } from './outdoor-field.data.ts'
import { ROAD_SCENES } from './outdoor-road.data.ts'
import { DAIRY_SCENES } from './pantry-dairy.data.ts'
import { DRINK_SCENES } from './pantry-drink.data.ts'
import { MEAT_SCENES } from './pantry-meat.data.ts'
import { PRODUCE_SCENES } from './pantry-produce.data.ts'
import { SHELF_SCENES } from './pantry-shelf.data.ts'
import { SPORT_GEAR_SCENES } from './sport-gear.data.ts'
import { SEASON_SPORT_SCENES } from './sport-season.data.ts'
import { WEAR_SCENES } from './wear.data.ts'
import { CARRY_SCENES } from './wear-carry.data.ts'
import { CLOTHES_SCENES } from './wear-clothes.data.ts'
import { SHOE_SCENES } from './wear-shoes.data.ts'
import { SMALL_SCENES } from './wear-small.data.ts'
import { SOFT_SCENES } from './wear-soft.data.ts'

/** Scenes of the things that shops sell beside the product types. A new table goes to the end: ids count from its beginning. */
export const THING_SCENES: readonly Entry[] = [
  ...entries('scene.wear', 'scene', groupRows(WEAR_SCENES)),
  ...entries('scene.kitchen', 'scene', groupRows(KITCHEN_SCENES)),
  ...entries('scene.kitchen-more', 'scene', groupRows(KITCHEN_MORE_SCENES)),
  ...entries('scene.kitchen-table', 'scene', groupRows(TABLE_SCENES)),
  ...entries('scene.appliance', 'scene', groupRows(APPLIANCE_SCENES)),
  ...entries('scene.appliance-more', 'scene', groupRows(APPLIANCE_MORE_SCENES)),
  ...entries('scene.household', 'scene', groupRows(HOUSEHOLD_SCENES)),
  ...entries('scene.household-more', 'scene', groupRows(HOUSEHOLD_MORE_SCENES)),
  ...entries('scene.gadgets', 'scene', groupRows(GADGET_SCENES)),
  ...entries('scene.gadgets-more', 'scene', groupRows(GADGET_MORE_SCENES)),
  ...entries('scene.gadgets-home', 'scene', groupRows(GADGET_HOME_SCENES)),
  ...entries('scene.wear-clothes', 'scene', groupRows(CLOTHES_SCENES)),
  ...entries('scene.wear-shoes', 'scene', groupRows(SHOE_SCENES)),
  ...entries('scene.wear-carry', 'scene', groupRows(CARRY_SCENES)),
  ...entries('scene.wear-soft', 'scene', groupRows(SOFT_SCENES)),
  ...entries('scene.wear-small', 'scene', groupRows(SMALL_SCENES)),
  ...entries('scene.make-up', 'scene', groupRows(BEAUTY_SCENES)),
  ...entries('scene.beauty-care', 'scene', groupRows(CARE_SCENES)),
  ...entries('scene.beauty-tools', 'scene', groupRows(GROOMING_SCENES)),
  ...entries('scene.pantry-produce', 'scene', groupRows(PRODUCE_SCENES)),
  ...entries('scene.pantry-meat', 'scene', groupRows(MEAT_SCENES)),
  ...entries('scene.pantry-dairy', 'scene', groupRows(DAIRY_SCENES)),
  ...entries('scene.pantry-drink', 'scene', groupRows(DRINK_SCENES)),
  ...entries('scene.pantry-shelf', 'scene', groupRows(SHELF_SCENES)),
  ...entries('scene.home-pets', 'scene', groupRows(PET_SCENES)),
  ...entries('scene.outdoor-field', 'scene', groupRows(FIELD_SCENES)),
  ...entries('scene.outdoor-court', 'scene', groupRows(COURT_SCENES)),
  ...entries('scene.outdoor-road', 'scene', groupRows(ROAD_SCENES)),
  ...entries('scene.home-room', 'scene', groupRows(ROOM_SCENES)),
  ...entries('scene.home-light', 'scene', groupRows(LIGHT_SCENES)),
  ...entries('scene.home-corner', 'scene', groupRows(CORNER_SCENES)),
  ...entries('scene.home-table', 'scene', groupRows(HOME_TABLE_SCENES)),
  ...entries('scene.home-clock', 'scene', groupRows(CLOCK_SCENES)),
  ...entries('scene.sport-gear', 'scene', groupRows(SPORT_GEAR_SCENES)),
  ...entries('scene.sport-season', 'scene', groupRows(SEASON_SPORT_SCENES)),
  ...entries('scene.nursery', 'scene', groupRows(NURSERY_SCENES)),
  ...entries('scene.hobby', 'scene', groupRows(HOBBY_SCENES)),
  ...entries('scene.cabinet', 'scene', groupRows(CABINET_SCENES)),
  ...entries('scene.dashboard', 'scene', groupRows(DASHBOARD_SCENES)),
  ...entries('scene.beauty-mirror', 'scene', groupRows(MIRROR_SCENES)),
]
