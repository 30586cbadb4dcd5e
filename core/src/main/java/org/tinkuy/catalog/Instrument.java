package org.tinkuy.catalog;

import java.util.List;

/// A policy of a country that bears on its industrial parks: a law, a decree, a strategy.
///
/// @param id unique in the catalog
/// @param country ISO 3166 alpha-2 code
/// @param name in English
/// @param kind and topics as in the table `policies`
/// @param life from when to when it was in force, so far as is known
/// @param status `in force`, `amended`, `perhaps replaced` where a later law may have taken its
///   place and nobody has compared, `repealed` or `draft`; as it stands today
/// @param supports objectives of the catalog that it serves
/// @param provenance source and confidence
public record Instrument(
    String id,
    String country,
    String name,
    Kind kind,
    Life life,
    String status,
    List<String> supports,
    Provenance provenance) {

  /// From when to when an instrument was in force, and what it changed.
  ///
  /// @param year when it was issued; empty where that is not known
  /// @param until the year in which it ended, or may have ended where it is perhaps replaced; empty
  ///   where it stands or that is not known
  /// @param amends id of the instrument of which it changes the text and which goes on with it;
  ///   empty where it stands for itself
  public record Life(String year, String until, String amends) {
    /// Whether it was issued after a year.
    public boolean isLaterThan(int year) {
      return this.year.compareTo(Integer.toString(year)) > 0;
    }

    /// Whether it had ended by the end of a year.
    public boolean hasEndedBy(int year) {
      return !until.isEmpty() && until.compareTo(Integer.toString(year)) <= 0;
    }

    /// Whether it is known to have ended after a year only.
    public boolean endsAfter(int year) {
      return until.compareTo(Integer.toString(year)) > 0;
    }
  }

  /// What an instrument is and what it is about.
  ///
  /// @param word `law`, `decree`, `regulation`, `strategy`, `programme`, ...
  /// @param topics what it bears on
  public record Kind(String word, List<String> topics) {
    public Kind {
      topics = List.copyOf(topics);
    }
  }

  public Instrument {
    supports = List.copyOf(supports);
  }
}
