package org.tinkuy.views;

/// How a finding is meant to be heard. Renderers show it by a bar and, unless neutral, by a word;
/// never by colour alone.
public enum Tone {
  /// Something is as it should be.
  GOOD,
  /// A fact without praise or alarm.
  NEUTRAL,
  /// Something that asks for a decision or an action.
  ATTENTION
}
