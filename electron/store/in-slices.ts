/** Work done a step at a time, with a turn for everybody who waits between two; each step answers how far it is. */
export const inSlices = async function* <S, T>(working: Generator<S, T>): AsyncGenerator<S, T> {
  try {
    for (let step = working.next(); ; step = working.next()) {
      if (step.done === true) return step.value;
      yield step.value;
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
  } finally {
    // Whoever asked may go before the end: what the work holds open is closed.
    working.return(undefined as never);
  }
};

/** The same work, its steps told in other words. */
export const toldAs = function* <S, U, T>(working: Generator<S, T>, tell: (step: S) => U): Generator<U, T> {
  try {
    for (let step = working.next(); ; step = working.next()) {
      if (step.done === true) return step.value;
      yield tell(step.value);
    }
  } finally {
    working.return(undefined as never);
  }
};
