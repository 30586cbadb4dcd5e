package org.tinkuy.finance.result;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.finance.project.CaseBlock;
import org.tinkuy.finance.result.PartyTable.Kind;
import org.tinkuy.finance.result.PartyTable.Party;

/// Every measure of a party that there is: whose it is, the word that names it in ids and texts,
/// how it is read, and what it is reckoned from. A measure is asked for by its constant and never
/// by its word, and stands nowhere else.
public enum PartyMeasure {
  PROJECT_RATE(Party.DEVELOPER, "projectRate", Kind.SHARE),
  OWNERS_RATE(Party.DEVELOPER, "ownersRate", Kind.SHARE),
  OWNERS_WORTH(Party.DEVELOPER, "ownersWorth", Kind.MONEY),
  MULTIPLE(Party.DEVELOPER, "multiple", Kind.RATIO),
  PAYBACK(Party.DEVELOPER, "payback", Kind.YEARS),
  PEAK(Party.DEVELOPER, "peak", Kind.MONEY),

  ALL_RECOVERY(Party.OPERATOR, "allRecovery", Kind.SHARE),
  SUBSIDY(Party.OPERATOR, "subsidy", Kind.MONEY),
  FEE_BASE(Party.OPERATOR, "feeBase", Kind.PRICE),
  SERVICE_REVENUE(Party.OPERATOR, "serviceRevenue", Kind.MONEY),
  SERVICE_COST(Party.OPERATOR, "serviceCost", Kind.MONEY),
  RECOVERY(Party.OPERATOR, "recovery", Kind.SHARE),
  SERVICE_CAPITAL(Party.OPERATOR, "serviceCapital", Kind.MONEY),
  FULL_RECOVERY(Party.OPERATOR, "fullRecovery", Kind.SHARE),
  SURPLUS(Party.OPERATOR, "surplus", Kind.MONEY),
  LEVEL_TARIFF(Party.OPERATOR, "levelTariff", Kind.PRICE),
  COST_TO_SERVE(Party.OPERATOR, "costToServe", Kind.PRICE),

  LEAST_COVER(Party.LENDER, "leastCover", Kind.RATIO),
  MEAN_COVER(Party.LENDER, "meanCover", Kind.RATIO),
  WORST_COVER(Party.LENDER, "worstCover", Kind.RATIO),
  BREAK_EVEN(Party.LENDER, "breakEven", Kind.SHARE),
  TAIL(Party.LENDER, "tail", Kind.YEARS),
  UNPAID(Party.LENDER, "unpaid", Kind.MONEY),
  OVERRUN(Party.LENDER, "overrun", Kind.MONEY),
  STANDBY(Party.LENDER, "standby", Kind.MONEY),
  FIVE_LARGEST(Party.LENDER, "fiveLargest", Kind.SHARE),
  LEASE_TAIL(Party.LENDER, "leaseTail", Kind.YEARS),
  FINANCED_TAIL(Party.LENDER, "financedTail", Kind.YEARS),
  PRE_LET(Party.LENDER, "preLet", Kind.SHARE),
  PRE_LET_ASKED(Party.LENDER, "preLetAsked", Kind.SHARE),
  PRE_LET_MET(Party.LENDER, "preLetMet", Kind.YEARS),
  PRE_LET_WAITS(Party.LENDER, "preLetWaits", Kind.MONEY),
  GRADE_SHARE(Party.LENDER, "gradeShare", Kind.SHARE),
  GRADE_TAIL(Party.LENDER, "gradeTail", Kind.YEARS),
  UNGRADED(Party.LENDER, "ungraded", Kind.SHARE),
  FIVE_GRADED(Party.LENDER, "fiveGraded", Kind.SHARE),
  GRADE_AGE(Party.LENDER, "gradeAge", Kind.YEARS),
  MISMATCH_RATE(Party.LENDER, "mismatch.FLOATING_RATE", Kind.SHARE),
  MISMATCH_CURRENCY(Party.LENDER, "mismatch.CURRENCY", Kind.SHARE),
  TESTED_RATE(Party.LENDER, "tested.FLOATING_RATE", Kind.SHARE),
  TESTED_CURRENCY(Party.LENDER, "tested.CURRENCY", Kind.SHARE),
  RESERVE_HELD(Party.LENDER, "reserveHeld", Kind.MONEY),
  LETTER_FEES(Party.LENDER, "letterFees", Kind.MONEY),
  ENVIRONMENTAL(Party.LENDER, "environmental", Kind.SHARE),

  CHARGES(Party.TENANT, "charges", Kind.MONEY),
  CHARGES_WORTH(Party.TENANT, "chargesWorth", Kind.MONEY),
  OCCUPANCY(Party.TENANT, "occupancy", Kind.PRICE),
  OF_TURNOVER(Party.TENANT, "ofTurnover", Kind.SHARE),
  OF_VALUE_ADDED(Party.TENANT, "ofValueAdded", Kind.SHARE),
  WALK_AWAY(Party.TENANT, "walkAway", Kind.PRICE),
  HEADROOM(Party.TENANT, "headroom", Kind.SHARE),
  UNIT_COST(Party.TENANT, "unitCost", Kind.PRICE),
  DELIVERED_TO_TENANT(Party.TENANT, "delivered", Kind.PRICE),

  INCOME_TAX(Party.GOVERNMENT, "incomeTax", Kind.MONEY),
  DIVIDEND_TAX(Party.GOVERNMENT, "dividendTax", Kind.MONEY),
  INTEREST_TAX(Party.GOVERNMENT, "interestTax", Kind.MONEY),
  BUDGET(Party.GOVERNMENT, "budget", Kind.MONEY),
  BUDGET_BACK(Party.GOVERNMENT, "budgetBack", Kind.MONEY),
  AVAILABILITY(Party.GOVERNMENT, "availability", Kind.MONEY),
  PASSED_ON(Party.GOVERNMENT, "passedOn", Kind.MONEY),
  HANDED_OVER(Party.GOVERNMENT, "handedOver", Kind.MONEY),
  ON_COMPANY_DEFAULT(Party.GOVERNMENT, "onCompanyDefault", Kind.MONEY),
  ON_GOVERNMENT_DEFAULT(Party.GOVERNMENT, "onGovernmentDefault", Kind.MONEY),
  STATE_WORTH(Party.GOVERNMENT, "stateWorth", Kind.MONEY),
  FOR_RESULTS(Party.GOVERNMENT, "forResults", Kind.MONEY),
  ENTERPRISE_PAID(Party.GOVERNMENT, "enterprisePaid", Kind.MONEY),
  ENTERPRISE_BACK(Party.GOVERNMENT, "enterpriseBack", Kind.MONEY),
  DIVIDENDS(Party.GOVERNMENT, "dividends", Kind.MONEY),
  ENTERPRISE_EXPOSURE(Party.GOVERNMENT, "enterpriseExposure", Kind.MONEY),
  OWN_LIABILITY(Party.GOVERNMENT, "ownLiability", Kind.MONEY),
  PUBLIC_DEBT(Party.GOVERNMENT, "publicDebt", Kind.MONEY),
  FORGONE(Party.GOVERNMENT, "forgone", Kind.MONEY),
  EXPECTED_LOSS(Party.GOVERNMENT, "expectedLoss", Kind.MONEY),
  HIGH_LOSS(Party.GOVERNMENT, "highLoss", Kind.MONEY),
  CAP_LOSS(Party.GOVERNMENT, "capLoss", Kind.MONEY),
  COMPARATOR(Party.GOVERNMENT, "comparator", Kind.MONEY),
  BY_COMPANY(Party.GOVERNMENT, "byCompany", Kind.MONEY),
  VALUE_FOR_MONEY(Party.GOVERNMENT, "valueForMoney", Kind.MONEY),
  VALUE_SHARE(Party.GOVERNMENT, "valueShare", Kind.SHARE),

  ECONOMIC_RATE(Party.ECONOMY, "economicRate", Kind.SHARE),
  ECONOMIC_WORTH(Party.ECONOMY, "economicWorth", Kind.MONEY),
  FINANCIAL_WORTH(Party.ECONOMY, "financialWorth", Kind.MONEY),
  GAIN(Party.ECONOMY, "gain", Kind.MONEY),
  SWITCHING(Party.ECONOMY, "switching", Kind.SHARE),

  JOBS(Party.IMPACT, "jobs", Kind.COUNT),
  PERSON_YEARS(Party.IMPACT, "personYears", Kind.COUNT),
  INVESTED_PER_JOB(Party.IMPACT, "investedPerJob", Kind.PRICE),
  COST_PER_JOB(Party.IMPACT, "costPerJob", Kind.PRICE),
  AVOIDED(Party.IMPACT, "avoided", Kind.COUNT),
  ABATEMENT(Party.IMPACT, "abatement", Kind.PRICE),
  SOCIAL_RETURN(Party.IMPACT, "socialReturn", Kind.RATIO),
  LEVERAGE(Party.IMPACT, "leverage", Kind.RATIO),
  METRIC_JOBS(Party.IMPACT, "metric.JOBS", Kind.COUNT),
  METRIC_PERSON_YEARS(Party.IMPACT, "metric.PERSON_YEARS", Kind.COUNT),
  METRIC_AVOIDED(Party.IMPACT, "metric.AVOIDED", Kind.COUNT),

  AVERAGE_TAX(Party.ZONE, "averageTax", Kind.SHARE),
  MARGINAL_TAX(Party.ZONE, "marginalTax", Kind.SHARE),
  AVERAGE_TAX_ONE_PERIOD(Party.ZONE, "averageTaxOnePeriod", Kind.SHARE),
  MARGINAL_TAX_ONE_PERIOD(Party.ZONE, "marginalTaxOnePeriod", Kind.SHARE),
  AVERAGE_TAX_ON_DEBT(Party.ZONE, "averageTaxOnDebt", Kind.SHARE),
  MARGINAL_TAX_ON_DEBT(Party.ZONE, "marginalTaxOnDebt", Kind.SHARE),
  GIVEN(Party.ZONE, "given", Kind.MONEY),
  WASTED(Party.ZONE, "wasted", Kind.MONEY),
  GAINED(Party.ZONE, "gained", Kind.MONEY),
  FORGONE_PER_JOB(Party.ZONE, "forgonePerJob", Kind.PRICE),
  CLAWBACK(Party.ZONE, "clawback", Kind.SHARE),
  RELIEF_TENANT(Party.ZONE, "reliefTenant", Kind.SHARE),
  RELIEF_GIVEN(Party.ZONE, "reliefGiven", Kind.MONEY),
  DELIVERED(Party.ZONE, "delivered", Kind.PRICE),
  SAVED_DAYS(Party.ZONE, "savedDays", Kind.COUNT),
  SAVED_STEPS(Party.ZONE, "savedSteps", Kind.COUNT);

  private final Party party;
  private final String word;
  private final Kind kind;

  PartyMeasure(Party party, String word, Kind kind) {
    this.party = party;
    this.word = word;
    this.kind = kind;
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

  /// Whether it is a rate at which flows are worth nothing, of which there may be several or none.
  public boolean isInternalRate() {
    return this == PROJECT_RATE || this == OWNERS_RATE || this == ECONOMIC_RATE;
  }

  /// The measure that is asked for, whether or not a case has it, of a part or of the whole; empty
  /// where there is none of this name.
  ///
  /// @param asked `lender.financedTail`, `lender.financedTail.senior`
  public static Optional<PartyMeasure> find(String asked) {
    return Stream.of(values())
        .filter(each -> (asked + ".").startsWith(each.id() + "."))
        .max(Comparator.comparingInt(each -> each.id().length()));
  }

  /// As it is asked for, without the part that it is of.
  String id() {
    return party.name().toLowerCase(Locale.ROOT) + "." + word;
  }

  /// Names of the tables of the park's folder that it is read off beside the case.
  public List<String> tables() {
    return basis().tables();
  }

  /// What it is reckoned from.
  MeasureBasis basis() {
    return switch (this) {
      case PROJECT_RATE -> MeasureBasis.of("project.afterTax");
      case OWNERS_RATE, MULTIPLE, PAYBACK, PEAK -> MeasureBasis.OWNERS;
      case OWNERS_WORTH -> MeasureBasis.OWNERS.at("equity");
      case ALL_RECOVERY,
          SUBSIDY,
          FEE_BASE,
          SERVICE_REVENUE,
          SERVICE_COST,
          RECOVERY,
          SERVICE_CAPITAL,
          FULL_RECOVERY,
          SURPLUS,
          LEVEL_TARIFF,
          COST_TO_SERVE ->
          MeasureBasis.SERVICE;
      case LEAST_COVER,
          MEAN_COVER,
          WORST_COVER,
          BREAK_EVEN,
          MISMATCH_RATE,
          MISMATCH_CURRENCY,
          TESTED_RATE,
          TESTED_CURRENCY ->
          MeasureBasis.COVER;
      case RESERVE_HELD -> MeasureBasis.of(MeasureLines::reserve);
      case LETTER_FEES -> MeasureBasis.of(MeasureLines::letterFee);
      case TAIL -> MeasureBasis.of(MeasureLines::owed);
      case UNPAID -> MeasureBasis.of(MeasureLines::unpaid);
      case OVERRUN, ENVIRONMENTAL -> MeasureBasis.INVESTED;
      case STANDBY -> MeasureBasis.of("project.support");
      case FIVE_LARGEST,
          LEASE_TAIL,
          FINANCED_TAIL,
          PRE_LET,
          GRADE_SHARE,
          GRADE_TAIL,
          UNGRADED,
          FIVE_GRADED,
          GRADE_AGE ->
          MeasureBasis.LEASES;
      case PRE_LET_ASKED -> MeasureBasis.NONE.withPreLet();
      case PRE_LET_MET -> MeasureBasis.of(MeasureLines::preLetMet).withPreLet();
      case PRE_LET_WAITS -> MeasureBasis.of(MeasureLines::preLetWaits).withPreLet();
      case CHARGES -> MeasureBasis.of(MeasureLines::charged);
      case CHARGES_WORTH -> MeasureBasis.of("project.revenue").at("project");
      case OCCUPANCY -> MeasureBasis.TYPICAL.with(CaseBlock.TENANT.at("discount"));
      case OF_TURNOVER ->
          MeasureBasis.TYPICAL.with(CaseBlock.TENANT.at("turnover")).read("economics", "plots");
      case OF_VALUE_ADDED ->
          MeasureBasis.TYPICAL.with(CaseBlock.TENANT.at("valueAdded")).read("economics", "plots");
      case WALK_AWAY ->
          MeasureBasis.NONE.with(CaseBlock.TENANT.at("outside"), CaseBlock.TENANT.at("saving"));
      case HEADROOM ->
          MeasureBasis.TYPICAL.with(
              CaseBlock.TENANT.at("outside"),
              CaseBlock.TENANT.at("saving"),
              CaseBlock.TENANT.at("discount"),
              CaseBlock.ZONE.at("unit"),
              CaseBlock.ZONE.at("inside"));
      case UNIT_COST, DELIVERED_TO_TENANT -> MeasureBasis.UNIT;
      case INCOME_TAX -> MeasureBasis.of("incomeTax.paid", "incomeTax.workersShare");
      case DIVIDEND_TAX -> MeasureBasis.of("dividendTax.tax");
      case INTEREST_TAX -> MeasureBasis.of(MeasureLines::interestTax);
      case BUDGET -> MeasureBasis.of(MeasureLines::paidByState);
      case BUDGET_BACK -> MeasureBasis.of(MeasureLines::backToState);
      case AVAILABILITY -> MeasureBasis.SERVICES;
      case PASSED_ON -> MeasureBasis.of("contract.passedOn");
      case HANDED_OVER -> MeasureBasis.of("contract.residual");
      case ON_COMPANY_DEFAULT -> MeasureBasis.of("contract.onCompanyDefault");
      case ON_GOVERNMENT_DEFAULT -> MeasureBasis.of("contract.onGovernmentDefault");
      case STATE_WORTH -> MeasureBasis.of(MeasureLines::ofState).at("public");
      case FOR_RESULTS -> MeasureBasis.of(MeasureLines::forResults);
      case ENTERPRISE_PAID, ENTERPRISE_BACK, ENTERPRISE_EXPOSURE ->
          MeasureBasis.of(MeasureLines::enterprise);
      case DIVIDENDS ->
          MeasureBasis.of(MeasureLines::enterprise)
              .with(CaseBlock.STATE_ENTERPRISE.at())
              .at("public");
      case OWN_LIABILITY -> MeasureBasis.LIABILITY;
      case PUBLIC_DEBT -> MeasureBasis.LIABILITY.and(MeasureBasis.BALANCE);
      case FORGONE ->
          MeasureBasis.NONE
              .with(CaseBlock.ZONE.at(), CaseBlock.DISCOUNT.at("public"))
              .read("incentives")
              .at("public");
      case EXPECTED_LOSS, HIGH_LOSS -> MeasureBasis.PROMISED.at("public");
      case CAP_LOSS -> MeasureBasis.PROMISED;
      case COMPARATOR, VALUE_FOR_MONEY, VALUE_SHARE -> MeasureBasis.COMPARED.at("public");
      case BY_COMPANY ->
          MeasureBasis.of(MeasureLines::stateLayers)
              .with(CaseBlock.VALUE_FOR_MONEY.at())
              .at("public");
      case ECONOMIC_RATE, SWITCHING -> MeasureBasis.ECONOMY;
      case ECONOMIC_WORTH, FINANCIAL_WORTH, GAIN -> MeasureBasis.ECONOMY.at("public");
      case JOBS, COST_PER_JOB -> MeasureBasis.JOBS;
      case PERSON_YEARS, INVESTED_PER_JOB -> MeasureBasis.INVESTED.with(CaseBlock.JOBS.at());
      case AVOIDED -> MeasureBasis.NONE.with(CaseBlock.ABATEMENT.at());
      case ABATEMENT ->
          MeasureBasis.NONE.with(CaseBlock.ABATEMENT.at(), CaseBlock.DISCOUNT.at("public"));
      case SOCIAL_RETURN ->
          MeasureBasis.JOBS.with(CaseBlock.OUTCOMES.at(), CaseBlock.DISCOUNT.at("public"));
      case LEVERAGE -> MeasureBasis.of(MeasureLines::drawn);
      case METRIC_JOBS, METRIC_PERSON_YEARS, METRIC_AVOIDED -> MeasureBasis.METRIC;
      case AVERAGE_TAX,
          MARGINAL_TAX,
          AVERAGE_TAX_ONE_PERIOD,
          MARGINAL_TAX_ONE_PERIOD,
          AVERAGE_TAX_ON_DEBT,
          MARGINAL_TAX_ON_DEBT ->
          MeasureBasis.BURDEN;
      case GIVEN, WASTED, GAINED, FORGONE_PER_JOB -> MeasureBasis.ZONE;
      case CLAWBACK -> MeasureBasis.BURDEN.with(CaseBlock.ZONE.at("clawback"));
      case RELIEF_TENANT -> MeasureBasis.NONE.with(CaseBlock.ZONE.at("tenant")).read("incentives");
      case RELIEF_GIVEN ->
          MeasureBasis.of(MeasureLines::takenInZone)
              .with(CaseBlock.ZONE.at("tenant"), CaseBlock.DISCOUNT.at("public"))
              .read("incentives");
      case DELIVERED ->
          MeasureBasis.BURDEN.with(
              CaseBlock.ZONE.at("unit"), CaseBlock.ZONE.at("inside"), CaseBlock.ZONE.at("outside"));
      case SAVED_DAYS, SAVED_STEPS -> MeasureBasis.NONE.read("services");
    };
  }
}
