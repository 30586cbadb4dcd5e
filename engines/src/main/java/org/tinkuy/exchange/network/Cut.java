package org.tinkuy.exchange.network;

/// What of a network the clock, or a person, ended before it was done, so that another run may tell
/// more of it.
public enum Cut {
  /// The search for the best network, even where it is proved the best all the same.
  SEARCH("search"),
  /// What there would be without exchange, or what each pays alone.
  WITHOUT("without"),
  /// What is left when a firm leaves.
  EXITS("exits"),
  /// How the saving may be split, and the prices that bring it about.
  SHARES("shares"),
  /// The network that guards against the worst exit.
  GUARD("guard");

  private final String word;

  Cut(String word) {
    this.word = word;
  }

  /// The word in answers.
  public String word() {
    return word;
  }
}
