package org.tinkuy.finance.project;

import org.tinkuy.kernel.LocalizedText;

/// A class of works that are written off alike, in equal parts. Inputs: `life`, and `taxLife` where
/// the law takes another one for the tax on profits.
///
/// @param id unique among the classes
public record AssetClass(String id, LocalizedText name) {
  private static final String PATH = "assetClasses.";

  /// The id of one of the inputs of a class.
  static String input(String id, String word) {
    return PATH + id + "." + word;
  }
}
