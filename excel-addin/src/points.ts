/** Excel's sizes are in points, a plan's in pixels at 100 %. */
export const POINTS_A_PIXEL = 0.75;
