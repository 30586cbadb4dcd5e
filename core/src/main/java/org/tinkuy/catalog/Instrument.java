package org.tinkuy.catalog;

import java.util.List;

/// A policy of a country that bears on its industrial parks: a law, a decree, a strategy.
///
/// @param id unique in the catalog
/// @param country ISO 3166 alpha-2 code
/// @param name in English
/// @param kind and topics as in the table `policies`
/// @param year when it was issued; empty where that is not known
/// @param status `in force`, `amended`, `perhaps replaced` where a later law may have taken its
///   place and nobody has compared, `repealed` or `draft`
/// @param supports objectives of the catalog that it serves
/// @param provenance source and confidence
public record Instrument(
    String id,
    String country,
    String name,
    Kind kind,
    String year,
    String status,
    List<String> supports,
    Provenance provenance) {

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
