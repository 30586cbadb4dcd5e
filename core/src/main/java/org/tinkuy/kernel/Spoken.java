package org.tinkuy.kernel;

/// A value that words of a language belong to, as `12 people`: in a [Sentence] it is put into the
/// language of the whole. [Object#toString] tells it in English.
public interface Spoken {
  /// The value as a part of a sentence.
  Sentence sentence();
}
