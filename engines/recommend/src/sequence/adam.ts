const BETA1 = 0.9
const BETA2 = 0.999
const EPSILON = 1e-8

/** First and second moments for a set of weights (Kingma and Ba, ICLR 2015); rows may be updated at different steps. */
export class Adam {
  readonly #mean: Float32Array
  readonly #square: Float32Array
  #rate = 0
  #scale = 1
  steps = 0

  constructor(weights: number) {
    this.#mean = new Float32Array(weights)
    this.#square = new Float32Array(weights)
  }

  /** Begins a step at a learning rate. */
  begin(learningRate: number): void {
    this.steps++
    this.#rate = learningRate / (1 - BETA1 ** this.steps)
    this.#scale = 1 / (1 - BETA2 ** this.steps)
  }

  /** Moves one weight against its gradient. */
  move(weights: Float32Array, at: number, gradient: number): void {
    const mean = BETA1 * this.#mean[at]! + (1 - BETA1) * gradient
    const square = BETA2 * this.#square[at]! + (1 - BETA2) * gradient * gradient
    this.#mean[at] = mean
    this.#square[at] = square
    weights[at] = weights[at]! - (this.#rate * mean) / (Math.sqrt(square * this.#scale) + EPSILON)
  }
}
