import { playFaults } from "./play-fault.ts";
import { modelFaults } from "./rows/model.ts";

describe("a fault of a model's server", () => playFaults(modelFaults));
