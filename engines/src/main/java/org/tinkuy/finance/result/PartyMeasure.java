package org.tinkuy.finance.result;

import java.util.List;
import org.tinkuy.finance.project.CaseBlock;
import org.tinkuy.finance.result.PartyTable.Kind;
import org.tinkuy.finance.result.PartyTable.Party;

/// Every measure of a party that there is: whose it is, the word that names it in ids and texts,
/// how it is read, and what it is reckoned from. A measure is asked for by its constant and never
/// by its word, and stands nowhere else.
public enum PartyMeasure {
  PROJECT_RATE(Party.DEVELOPER, "projectRate", Kind.SHARE, MeasureBasis.of("project.afterTax")),
  OWNERS_RATE(Party.DEVELOPER, "ownersRate", Kind.SHARE, MeasureBasis.OWNERS),
  OWNERS_WORTH(Party.DEVELOPER, "ownersWorth", Kind.MONEY, MeasureBasis.OWNERS.at("equity")),
  MULTIPLE(Party.DEVELOPER, "multiple", Kind.RATIO, MeasureBasis.OWNERS),
  PAYBACK(Party.DEVELOPER, "payback", Kind.YEARS, MeasureBasis.OWNERS),
  PEAK(Party.DEVELOPER, "peak", Kind.MONEY, MeasureBasis.OWNERS),

  ALL_RECOVERY(Party.OPERATOR, "allRecovery", Kind.SHARE, MeasureBasis.SERVICE),
  SUBSIDY(Party.OPERATOR, "subsidy", Kind.MONEY, MeasureBasis.SERVICE),
  FEE_BASE(Party.OPERATOR, "feeBase", Kind.PRICE, MeasureBasis.SERVICE),
  SERVICE_REVENUE(Party.OPERATOR, "serviceRevenue", Kind.MONEY, MeasureBasis.SERVICE),
  SERVICE_COST(Party.OPERATOR, "serviceCost", Kind.MONEY, MeasureBasis.SERVICE),
  RECOVERY(Party.OPERATOR, "recovery", Kind.SHARE, MeasureBasis.SERVICE),
  SERVICE_CAPITAL(Party.OPERATOR, "serviceCapital", Kind.MONEY, MeasureBasis.SERVICE),
  FULL_RECOVERY(Party.OPERATOR, "fullRecovery", Kind.SHARE, MeasureBasis.SERVICE),
  SURPLUS(Party.OPERATOR, "surplus", Kind.MONEY, MeasureBasis.SERVICE),
  LEVEL_TARIFF(Party.OPERATOR, "levelTariff", Kind.PRICE, MeasureBasis.SERVICE),
  COST_TO_SERVE(Party.OPERATOR, "costToServe", Kind.PRICE, MeasureBasis.SERVICE),

  LEAST_COVER(Party.LENDER, "leastCover", Kind.RATIO, MeasureBasis.COVER),
  MEAN_COVER(Party.LENDER, "meanCover", Kind.RATIO, MeasureBasis.COVER),
  WORST_COVER(Party.LENDER, "worstCover", Kind.RATIO, MeasureBasis.COVER),
  BREAK_EVEN(Party.LENDER, "breakEven", Kind.SHARE, MeasureBasis.COVER),
  TAIL(Party.LENDER, "tail", Kind.YEARS, MeasureBasis.of(MeasureLines::owed)),
  UNPAID(Party.LENDER, "unpaid", Kind.MONEY, MeasureBasis.of(MeasureLines::unpaid)),
  OVERRUN(Party.LENDER, "overrun", Kind.MONEY, MeasureBasis.INVESTED),
  STANDBY(Party.LENDER, "standby", Kind.MONEY, MeasureBasis.of("project.support")),
  FIVE_LARGEST(Party.LENDER, "fiveLargest", Kind.SHARE, MeasureBasis.LEASES),
  LEASE_TAIL(Party.LENDER, "leaseTail", Kind.YEARS, MeasureBasis.LEASES),
  FINANCED_TAIL(Party.LENDER, "financedTail", Kind.YEARS, MeasureBasis.LEASES),
  PRE_LET(Party.LENDER, "preLet", Kind.SHARE, MeasureBasis.LEASES),
  PRE_LET_ASKED(Party.LENDER, "preLetAsked", Kind.SHARE, MeasureBasis.NONE.withPreLet()),
  PRE_LET_MET(
      Party.LENDER, "preLetMet", Kind.YEARS, MeasureBasis.of(MeasureLines::preLetMet).withPreLet()),
  PRE_LET_WAITS(
      Party.LENDER,
      "preLetWaits",
      Kind.MONEY,
      MeasureBasis.of(MeasureLines::preLetWaits).withPreLet()),
  GRADE_SHARE(Party.LENDER, "gradeShare", Kind.SHARE, MeasureBasis.LEASES),
  GRADE_TAIL(Party.LENDER, "gradeTail", Kind.YEARS, MeasureBasis.LEASES),
  UNGRADED(Party.LENDER, "ungraded", Kind.SHARE, MeasureBasis.LEASES),
  FIVE_GRADED(Party.LENDER, "fiveGraded", Kind.SHARE, MeasureBasis.LEASES),
  GRADE_AGE(Party.LENDER, "gradeAge", Kind.YEARS, MeasureBasis.LEASES),
  MISMATCH_RATE(Party.LENDER, "mismatch.FLOATING_RATE", Kind.SHARE, MeasureBasis.COVER),
  MISMATCH_CURRENCY(Party.LENDER, "mismatch.CURRENCY", Kind.SHARE, MeasureBasis.COVER),
  TESTED_RATE(Party.LENDER, "tested.FLOATING_RATE", Kind.SHARE, MeasureBasis.COVER),
  TESTED_CURRENCY(Party.LENDER, "tested.CURRENCY", Kind.SHARE, MeasureBasis.COVER),
  RESERVE_HELD(Party.LENDER, "reserveHeld", Kind.MONEY, MeasureBasis.COVER),
  LETTER_FEES(Party.LENDER, "letterFees", Kind.MONEY, MeasureBasis.COVER),
  ENVIRONMENTAL(Party.LENDER, "environmental", Kind.SHARE, MeasureBasis.INVESTED),

  CHARGES(Party.TENANT, "charges", Kind.MONEY, MeasureBasis.of(MeasureLines::charged)),
  CHARGES_WORTH(
      Party.TENANT, "chargesWorth", Kind.MONEY, MeasureBasis.of("project.revenue").at("project")),
  OCCUPANCY(
      Party.TENANT,
      "occupancy",
      Kind.PRICE,
      MeasureBasis.TYPICAL.with(CaseBlock.TENANT.at("discount"))),
  OF_TURNOVER(
      Party.TENANT,
      "ofTurnover",
      Kind.SHARE,
      MeasureBasis.TYPICAL.with(CaseBlock.TENANT.at("turnover")).read("economics", "plots")),
  OF_VALUE_ADDED(
      Party.TENANT,
      "ofValueAdded",
      Kind.SHARE,
      MeasureBasis.TYPICAL.with(CaseBlock.TENANT.at("valueAdded")).read("economics", "plots")),
  WALK_AWAY(
      Party.TENANT,
      "walkAway",
      Kind.PRICE,
      MeasureBasis.NONE.with(CaseBlock.TENANT.at("outside"), CaseBlock.TENANT.at("saving"))),
  HEADROOM(
      Party.TENANT,
      "headroom",
      Kind.SHARE,
      MeasureBasis.TYPICAL.with(
          CaseBlock.TENANT.at("outside"),
          CaseBlock.TENANT.at("saving"),
          CaseBlock.TENANT.at("discount"),
          CaseBlock.ZONE.at("unit"),
          CaseBlock.ZONE.at("inside"))),
  UNIT_COST(Party.TENANT, "unitCost", Kind.PRICE, MeasureBasis.UNIT),
  DELIVERED_TO_TENANT(Party.TENANT, "delivered", Kind.PRICE, MeasureBasis.UNIT),

  INCOME_TAX(
      Party.GOVERNMENT,
      "incomeTax",
      Kind.MONEY,
      MeasureBasis.of("incomeTax.paid", "incomeTax.workersShare")),
  DIVIDEND_TAX(Party.GOVERNMENT, "dividendTax", Kind.MONEY, MeasureBasis.of("dividendTax.tax")),
  INTEREST_TAX(
      Party.GOVERNMENT, "interestTax", Kind.MONEY, MeasureBasis.of(MeasureLines::interestTax)),
  BUDGET(Party.GOVERNMENT, "budget", Kind.MONEY, MeasureBasis.of(MeasureLines::paidByState)),
  BUDGET_BACK(
      Party.GOVERNMENT, "budgetBack", Kind.MONEY, MeasureBasis.of(MeasureLines::backToState)),
  AVAILABILITY(
      Party.GOVERNMENT,
      "availability",
      Kind.MONEY,
      MeasureBasis.of("contract.availabilityPaid", "contract.usePaid", "contract.madeUp")),
  PASSED_ON(Party.GOVERNMENT, "passedOn", Kind.MONEY, MeasureBasis.of("contract.passedOn")),
  HANDED_OVER(Party.GOVERNMENT, "handedOver", Kind.MONEY, MeasureBasis.of("contract.residual")),
  ON_COMPANY_DEFAULT(
      Party.GOVERNMENT,
      "onCompanyDefault",
      Kind.MONEY,
      MeasureBasis.of("contract.onCompanyDefault")),
  ON_GOVERNMENT_DEFAULT(
      Party.GOVERNMENT,
      "onGovernmentDefault",
      Kind.MONEY,
      MeasureBasis.of("contract.onGovernmentDefault")),
  STATE_WORTH(
      Party.GOVERNMENT,
      "stateWorth",
      Kind.MONEY,
      MeasureBasis.of(MeasureLines::ofState).at("public")),
  FOR_RESULTS(
      Party.GOVERNMENT, "forResults", Kind.MONEY, MeasureBasis.of(MeasureLines::forResults)),
  ENTERPRISE_PAID(
      Party.GOVERNMENT, "enterprisePaid", Kind.MONEY, MeasureBasis.of(MeasureLines::enterprise)),
  ENTERPRISE_BACK(
      Party.GOVERNMENT, "enterpriseBack", Kind.MONEY, MeasureBasis.of(MeasureLines::enterprise)),
  DIVIDENDS(
      Party.GOVERNMENT,
      "dividends",
      Kind.MONEY,
      MeasureBasis.of(MeasureLines::enterprise).with(CaseBlock.STATE_ENTERPRISE.at()).at("public")),
  ENTERPRISE_EXPOSURE(
      Party.GOVERNMENT,
      "enterpriseExposure",
      Kind.MONEY,
      MeasureBasis.of(MeasureLines::enterprise)),
  OWN_LIABILITY(Party.GOVERNMENT, "ownLiability", Kind.MONEY, MeasureBasis.LIABILITY),
  PUBLIC_DEBT(Party.GOVERNMENT, "publicDebt", Kind.MONEY, MeasureBasis.LIABILITY),
  FORGONE(
      Party.GOVERNMENT,
      "forgone",
      Kind.MONEY,
      MeasureBasis.NONE
          .with(CaseBlock.ZONE.at(), CaseBlock.DISCOUNT.at("public"))
          .read("incentives")
          .at("public")),
  EXPECTED_LOSS(Party.GOVERNMENT, "expectedLoss", Kind.MONEY, MeasureBasis.PROMISED.at("public")),
  HIGH_LOSS(Party.GOVERNMENT, "highLoss", Kind.MONEY, MeasureBasis.PROMISED.at("public")),
  CAP_LOSS(Party.GOVERNMENT, "capLoss", Kind.MONEY, MeasureBasis.PROMISED),
  COMPARATOR(Party.GOVERNMENT, "comparator", Kind.MONEY, MeasureBasis.COMPARED.at("public")),
  BY_COMPANY(
      Party.GOVERNMENT,
      "byCompany",
      Kind.MONEY,
      MeasureBasis.of(MeasureLines::stateLayers).with(CaseBlock.VALUE_FOR_MONEY.at()).at("public")),
  VALUE_FOR_MONEY(
      Party.GOVERNMENT, "valueForMoney", Kind.MONEY, MeasureBasis.COMPARED.at("public")),
  VALUE_SHARE(Party.GOVERNMENT, "valueShare", Kind.SHARE, MeasureBasis.COMPARED),

  ECONOMIC_RATE(Party.ECONOMY, "economicRate", Kind.SHARE, MeasureBasis.ECONOMY),
  ECONOMIC_WORTH(Party.ECONOMY, "economicWorth", Kind.MONEY, MeasureBasis.ECONOMY.at("public")),
  FINANCIAL_WORTH(Party.ECONOMY, "financialWorth", Kind.MONEY, MeasureBasis.ECONOMY.at("public")),
  GAIN(Party.ECONOMY, "gain", Kind.MONEY, MeasureBasis.ECONOMY.at("public")),
  SWITCHING(Party.ECONOMY, "switching", Kind.SHARE, MeasureBasis.ECONOMY),

  JOBS(Party.IMPACT, "jobs", Kind.COUNT, MeasureBasis.JOBS),
  PERSON_YEARS(
      Party.IMPACT, "personYears", Kind.COUNT, MeasureBasis.INVESTED.with(CaseBlock.JOBS.at())),
  INVESTED_PER_JOB(
      Party.IMPACT, "investedPerJob", Kind.PRICE, MeasureBasis.INVESTED.with(CaseBlock.JOBS.at())),
  COST_PER_JOB(Party.IMPACT, "costPerJob", Kind.PRICE, MeasureBasis.JOBS),
  AVOIDED(Party.IMPACT, "avoided", Kind.COUNT, MeasureBasis.NONE.with(CaseBlock.ABATEMENT.at())),
  ABATEMENT(
      Party.IMPACT,
      "abatement",
      Kind.PRICE,
      MeasureBasis.NONE.with(CaseBlock.ABATEMENT.at(), CaseBlock.DISCOUNT.at("public"))),
  SOCIAL_RETURN(
      Party.IMPACT,
      "socialReturn",
      Kind.RATIO,
      MeasureBasis.JOBS.with(CaseBlock.OUTCOMES.at(), CaseBlock.DISCOUNT.at("public"))),
  LEVERAGE(Party.IMPACT, "leverage", Kind.RATIO, MeasureBasis.of(MeasureLines::drawn)),
  METRIC_JOBS(Party.IMPACT, "metric.JOBS", Kind.COUNT, MeasureBasis.METRIC),
  METRIC_PERSON_YEARS(Party.IMPACT, "metric.PERSON_YEARS", Kind.COUNT, MeasureBasis.METRIC),
  METRIC_AVOIDED(Party.IMPACT, "metric.AVOIDED", Kind.COUNT, MeasureBasis.METRIC),

  AVERAGE_TAX(Party.ZONE, "averageTax", Kind.SHARE, MeasureBasis.BURDEN),
  MARGINAL_TAX(Party.ZONE, "marginalTax", Kind.SHARE, MeasureBasis.BURDEN),
  AVERAGE_TAX_ONE_PERIOD(Party.ZONE, "averageTaxOnePeriod", Kind.SHARE, MeasureBasis.BURDEN),
  MARGINAL_TAX_ONE_PERIOD(Party.ZONE, "marginalTaxOnePeriod", Kind.SHARE, MeasureBasis.BURDEN),
  GIVEN(Party.ZONE, "given", Kind.MONEY, MeasureBasis.ZONE),
  WASTED(Party.ZONE, "wasted", Kind.MONEY, MeasureBasis.ZONE),
  GAINED(Party.ZONE, "gained", Kind.MONEY, MeasureBasis.ZONE),
  FORGONE_PER_JOB(Party.ZONE, "forgonePerJob", Kind.PRICE, MeasureBasis.ZONE),
  CLAWBACK(
      Party.ZONE, "clawback", Kind.SHARE, MeasureBasis.BURDEN.with(CaseBlock.ZONE.at("clawback"))),
  RELIEF_TENANT(
      Party.ZONE,
      "reliefTenant",
      Kind.SHARE,
      MeasureBasis.NONE.with(CaseBlock.ZONE.at("tenant")).read("incentives")),
  RELIEF_GIVEN(
      Party.ZONE,
      "reliefGiven",
      Kind.MONEY,
      MeasureBasis.of(MeasureLines::takenInZone)
          .with(CaseBlock.ZONE.at("tenant"), CaseBlock.DISCOUNT.at("public"))
          .read("incentives")),
  DELIVERED(
      Party.ZONE,
      "delivered",
      Kind.PRICE,
      MeasureBasis.BURDEN.with(
          CaseBlock.ZONE.at("unit"), CaseBlock.ZONE.at("inside"), CaseBlock.ZONE.at("outside"))),
  SAVED_DAYS(Party.ZONE, "savedDays", Kind.COUNT, MeasureBasis.NONE.read("services")),
  SAVED_STEPS(Party.ZONE, "savedSteps", Kind.COUNT, MeasureBasis.NONE.read("services"));

  private final Party party;
  private final String word;
  private final Kind kind;
  private final MeasureBasis basis;

  PartyMeasure(Party party, String word, Kind kind, MeasureBasis basis) {
    this.party = party;
    this.word = word;
    this.kind = kind;
    this.basis = basis;
  }

  /// Whose it is.
  public Party party() {
    return party;
  }

  /// As ids and the keys of texts write it.
  public String word() {
    return word;
  }

  /// How it is read.
  public Kind kind() {
    return kind;
  }

  /// Names of the tables of the park's folder that it is read off beside the case.
  public List<String> tables() {
    return basis.tables();
  }

  /// What it is reckoned from.
  MeasureBasis basis() {
    return basis;
  }
}
