package org.tinkuy.finance.project;

import org.tinkuy.kernel.LocalizedText;

/// A class of works that are written off alike. Inputs: `life`, `declining` where a share of what
/// is left is written off each year, and `taxLife` or `taxDeclining` where the law takes others for
/// the tax on profits.
///
/// @param id unique among the classes
/// @param isTaxAtOnce whether the tax on profits takes all of it when it goes into service
public record AssetClass(String id, LocalizedText name, boolean isTaxAtOnce) {
  private static final String PATH = "assetClasses.";

  /// The id of one of the inputs of a class.
  static String input(String id, String word) {
    return PATH + id + "." + word;
  }
}
