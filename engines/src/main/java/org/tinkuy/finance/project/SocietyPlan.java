package org.tinkuy.finance.project;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.LocalizedText;

/// What a case says for those who do not look at its money alone: the economy, people, climate, the
/// state that promises something. Inputs besides: `valueForMoney.transferableWorks`,
/// `.transferableRunning`, `.retainedWorks`, `.retainedRunning`, `.neutralityRunning`,
/// `.neutralityFixed`, `.monitoring`; `stateEnterprise.payout`.
///
/// @param economy absent where the case states no economic prices
/// @param abatements measures against emissions that are part of the case
/// @param tenant typical one; absent where the case says nothing of it
public record SocietyPlan(
    Optional<EconomyPlan> economy,
    List<Jobs> jobs,
    List<Abatement> abatements,
    List<Outcome> outcomes,
    List<Metric> metrics,
    List<Promise> promises,
    Optional<TenantPlan> tenant) {
  /// A case that says nothing of the kind.
  public static final SocietyPlan NONE =
      new SocietyPlan(
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());

  /// Work that the case brings. Inputs: `jobs.ID.perArea` for permanent jobs on the area that a
  /// product lets, `jobs.ID.perMoney` for the person-years of building works.
  ///
  /// @param of id of the product or of the works; empty for all works
  /// @param isPermanent whether these are jobs that stay; else person-years, which are never added
  public record Jobs(String id, LocalizedText name, String of, boolean isPermanent) {}

  /// A measure against emissions. Inputs: `abatement.ID.capital`, `.life`, `.cost`, `.saving`,
  /// `.avoided`.
  ///
  /// @param from month from which it avoids them
  public record Abatement(String id, LocalizedText name, YearMonth from) {}

  /// An outcome for people. Inputs: `outcomes.ID.quantity` unless it follows jobs, `.proxy`,
  /// `.deadweight`, `.displacement`, `.attribution`, `.dropOff`.
  ///
  /// @param followsJobs whether its quantity is that of the permanent jobs
  /// @param from month in which it begins; one that follows jobs begins as they come
  /// @param years for which it lasts, >= 1
  public record Outcome(
      String id, LocalizedText name, boolean followsJobs, YearMonth from, int years) {}

  /// A figure of the case under the id of a public catalogue.
  ///
  /// @param catalogue with its version
  /// @param code there
  /// @param evidence how it is known
  public record Metric(String catalogue, String code, Measured of, String evidence) {}

  /// What a metric measures.
  public enum Measured {
    JOBS,
    PERSON_YEARS,
    AVOIDED
  }

  /// What the state may have to pay. Inputs of a guarantee: `promises.ID.covered`, `.likelihood`,
  /// `.recovery`; of a least revenue: `.floor`, `.volatility`; of a stated amount, such as a
  /// payment at an early end: `.amount` by year, `.likelihood`, `.recovery`.
  ///
  /// @param of id of the loan that is guaranteed, or of the product whose revenue is; empty for a
  ///   stated amount
  /// @param until last month of a least revenue
  public record Promise(
      String id, LocalizedText name, Promised promised, String of, YearMonth until) {}

  /// What is promised.
  public enum Promised {
    LOAN,
    LEAST_REVENUE,
    AMOUNT
  }

  public SocietyPlan {
    jobs = List.copyOf(jobs);
    abatements = List.copyOf(abatements);
    outcomes = List.copyOf(outcomes);
    metrics = List.copyOf(metrics);
    promises = List.copyOf(promises);
  }
}
