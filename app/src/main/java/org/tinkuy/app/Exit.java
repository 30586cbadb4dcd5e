package org.tinkuy.app;

/// How a command ended, as the process's exit code.
enum Exit {
  /// Done.
  DONE(0),
  /// A mistake of ours.
  BUG(1),
  /// Done as far as possible, but the input has errors.
  INPUT_ERRORS(2),
  /// The command was used in a wrong way.
  WRONG_USE(3);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
