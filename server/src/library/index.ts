export { type CustomerClue, OpenedShop, type OpenShopOptions, openShop } from './open-shop.ts'
export { type AfterSalesCommand, type Item, type ItemChange, Person } from './person.ts'
