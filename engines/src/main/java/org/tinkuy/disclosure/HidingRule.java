package org.tinkuy.disclosure;

import java.util.List;
import org.tinkuy.kernel.Sentence;

/// Why a figure is hidden.
public enum HidingRule {
  /// Fewer firms than the rule asks for stand behind it, or behind a sum that it tells.
  CONTRIBUTORS("fewer firms stand behind it, or behind a part of it, than the rule asks for"),
  /// One or two firms have nearly all of it, or of a sum that it tells.
  DOMINANCE("one or two firms have nearly all of it, or of a part of it"),
  /// Others in it could work out what a firm gave, too nearly.
  PERCENT("those in it could work out too nearly what another firm gave"),
  /// Subtracting it from other figures would give a firm away.
  SUBTRACTION("with the other figures it would give away what a firm gave"),
  /// With what was shown before it would give a firm away.
  TIME("with what was shown before it would give away what a firm gave"),
  /// An answer of few firms tells how single firms answered.
  FEW_ANSWERS("answers of so few firms would show how single firms answered"),
  /// The park is so small that no shares are given.
  SMALL_PARK("in a park of so few firms no shares are given"),
  /// It is made of a figure that is hidden.
  MADE_OF_HIDDEN("it is made of figures that are hidden"),
  /// It is what one firm gave, and is that firm's own.
  ONE_FIRM("it is the figure of one firm"),
  /// It names rows, firms or words of the park's files.
  ROWS("it shows rows of the park's files");

  private final String english;

  HidingRule(String english) {
    this.english = english;
  }

  /// The rule as a sentence.
  public Sentence sentence() {
    return new Sentence("hidden." + name(), english, List.of());
  }
}
