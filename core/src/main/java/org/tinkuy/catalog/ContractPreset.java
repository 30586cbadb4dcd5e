package org.tinkuy.catalog;

import org.tinkuy.kernel.Check;

/// The name of a kind of contract and what it usually settles; each of it can be changed in a case.
///
/// @param id as `BOT`
/// @param payer `users`, `government` or `both`
/// @param demand who loses where fewer come: `company`, `government` or `shared`
/// @param title who owns the works during the term: `company` or `government`
/// @param isHandedBack whether the works go to the public body at the end
/// @param handBackPrice share of what they cost that is paid for them, 0 to 1; 0 where nothing is
/// @param termination what is paid where it ends early
/// @param provenance source and confidence
public record ContractPreset(
    String id,
    String payer,
    String demand,
    String title,
    boolean isHandedBack,
    double handBackPrice,
    EarlyEnd termination,
    Provenance provenance) {

  /// Compensation where a contract ends early.
  ///
  /// @param companyDefault share of the debt where the company fails, 0 to 1
  /// @param governmentDefault share of the debt where the public body fails, 0 to 1
  /// @param isEquityBack whether owners' money comes back where the public body fails
  public record EarlyEnd(double companyDefault, double governmentDefault, boolean isEquityBack) {}

  public ContractPreset {
    Check.that(
        handBackPrice >= 0
            && handBackPrice <= 1
            && termination.companyDefault >= 0
            && termination.companyDefault <= 1
            && termination.governmentDefault >= 0
            && termination.governmentDefault <= 1,
        "catalog.contract.share",
        "Contract '%s': prices and compensations must be shares from 0 to 1.",
        id);
  }
}
