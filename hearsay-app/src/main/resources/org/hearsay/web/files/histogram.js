export function histogram() {}
