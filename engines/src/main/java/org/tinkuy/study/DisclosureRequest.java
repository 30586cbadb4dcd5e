package org.tinkuy.study;

import org.tinkuy.disclosure.DisclosureLedger;

/// What is asked of the disclosure engine. Results for others than the operator always pass it.
///
/// @param ledger what was shown before
/// @param costs whether what each rule costs is to be told
public record DisclosureRequest(DisclosureLedger ledger, boolean costs) {
  /// Nothing was shown before, and costs are not asked.
  public static final DisclosureRequest PLAIN = new DisclosureRequest(DisclosureLedger.NONE, false);
}
