package org.tinkuy.finance.result;

import java.util.List;
import java.util.stream.Stream;
import org.tinkuy.finance.project.CaseBlock;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.EarlyEnd;
import org.tinkuy.finance.project.FinanceCase;

/// The inputs and tables of the park that measures of parties are reckoned from beside the lines of
/// the model.
final class PartyInputs {
  private static final List<String> LEASES = List.of("leases", "tenants");
  private static final List<CaseBlock.Part> NONE = List.of();
  private static final List<String> NO_TABLE = List.of();

  private PartyInputs() {}

  /// Inputs of the parts of the case that the measure asks, in the order of the case.
  static Stream<CaseInput> of(FinanceCase of, PartyTable.Party party, PartyTable.Measure measure) {
    List<CaseBlock.Part> parts = parts(party, measure);
    return of.inputs().values().stream()
        .filter(input -> parts.stream().anyMatch(part -> part.holds(input)));
  }

  private static List<CaseBlock.Part> parts(PartyTable.Party party, PartyTable.Measure measure) {
    return switch (party) {
      case DEVELOPER -> NONE;
      case TENANT -> ofTenant(measure.word());
      case OPERATOR -> List.of(CaseBlock.DISCOUNT.at("project"));
      case LENDER -> ofLender(measure);
      case GOVERNMENT -> ofState(measure.word());
      case ECONOMY ->
          List.of(
              CaseBlock.ECONOMY.at(),
              CaseBlock.ABATEMENT.at(),
              CaseBlock.JOBS.at(),
              CaseBlock.INDICES.at(),
              CaseBlock.EXCHANGE.at(),
              CaseBlock.DISCOUNT.at("public"));
      case IMPACT -> ofImpact(measure.word());
      case ZONE -> ofZone(measure);
    };
  }

  private static List<CaseBlock.Part> ofTenant(String word) {
    return switch (word) {
      case "charges", "chargesWorth" -> NONE;
      case "occupancy" -> List.of(CaseBlock.TENANT.at("discount"));
      case "ofTurnover" -> List.of(CaseBlock.TENANT.at("turnover"));
      case "ofValueAdded" -> List.of(CaseBlock.TENANT.at("valueAdded"));
      case "walkAway" -> List.of(CaseBlock.TENANT.at("outside"), CaseBlock.TENANT.at("saving"));
      case "headroom" ->
          List.of(
              CaseBlock.TENANT.at("outside"),
              CaseBlock.TENANT.at("saving"),
              CaseBlock.TENANT.at("discount"),
              CaseBlock.ZONE.at("unit"),
              CaseBlock.ZONE.at("inside"));
      default ->
          List.of(
              CaseBlock.TENANT.at("outside"),
              CaseBlock.TENANT.at("saving"),
              CaseBlock.TENANT.at("unit"),
              CaseBlock.TENANT.at("discount"),
              CaseBlock.ZONE.at("unit"));
    };
  }

  private static List<CaseBlock.Part> ofLender(PartyTable.Measure measure) {
    return switch (measure.word()) {
      case "preLetAsked", "preLetMet", "preLetWaits" ->
          List.of(CaseBlock.LAYERS.at(measure.part(), "preLet"));
      default -> NONE;
    };
  }

  private static List<CaseBlock.Part> ofState(String word) {
    return switch (word) {
      case "comparator", "byCompany", "valueForMoney", "valueShare" ->
          List.of(CaseBlock.VALUE_FOR_MONEY.at());
      case "expectedLoss", "highLoss", "capLoss" -> List.of(CaseBlock.PROMISES.at(), EarlyEnd.PART);
      case "forgone" -> List.of(CaseBlock.ZONE.at(), CaseBlock.DISCOUNT.at("public"));
      case "dividends" -> List.of(CaseBlock.STATE_ENTERPRISE.at());
      default -> NONE;
    };
  }

  private static List<CaseBlock.Part> ofImpact(String word) {
    return switch (word) {
      case "jobs", "personYears", "investedPerJob", "costPerJob" -> List.of(CaseBlock.JOBS.at());
      case "avoided" -> List.of(CaseBlock.ABATEMENT.at());
      case "abatement" -> List.of(CaseBlock.ABATEMENT.at(), CaseBlock.DISCOUNT.at("public"));
      case "socialReturn" ->
          List.of(CaseBlock.OUTCOMES.at(), CaseBlock.JOBS.at(), CaseBlock.DISCOUNT.at("public"));
      case "leverage" -> NONE;
      default -> List.of(CaseBlock.JOBS.at(), CaseBlock.ABATEMENT.at());
    };
  }

  /// What a tenant pays and what it makes; the state's part beside it hangs on what tenants invest.
  private static List<CaseBlock.Part> ofZone(PartyTable.Measure measure) {
    return switch (measure.word()) {
      case "averageTax",
          "marginalTax",
          "averageTaxOnePeriod",
          "marginalTaxOnePeriod",
          "averageTaxOnDebt",
          "marginalTaxOnDebt" ->
          List.of(CaseBlock.ZONE.at("tenant"), CaseBlock.ZONE.at("minimumTax"));
      case "delivered" ->
          List.of(
              CaseBlock.ZONE.at("unit"),
              CaseBlock.ZONE.at("inside"),
              CaseBlock.ZONE.at("outside"),
              CaseBlock.ZONE.at("tenant"),
              CaseBlock.ZONE.at("minimumTax"));
      case "reliefTenant" -> List.of(CaseBlock.ZONE.at("tenant"));
      case "reliefGiven" -> List.of(CaseBlock.ZONE.at("tenant"), CaseBlock.DISCOUNT.at("public"));
      case "clawback" ->
          List.of(
              CaseBlock.ZONE.at("clawback"),
              CaseBlock.ZONE.at("tenant"),
              CaseBlock.ZONE.at("minimumTax"));
      case "savedDays", "savedSteps" -> NONE;
      default ->
          List.of(
              CaseBlock.ZONE.at("tenant"),
              CaseBlock.ZONE.at("minimumTax"),
              CaseBlock.ZONE.at("redundancy"),
              CaseBlock.ZONE.at("clawback"),
              CaseBlock.JOBS.at(),
              CaseBlock.DISCOUNT.at("public"));
    };
  }

  /// Tables of the park's folder that it is read off too.
  static List<String> tables(PartyTable.Party party, PartyTable.Measure measure) {
    return switch (party) {
      case LENDER ->
          switch (measure.word()) {
            case "fiveLargest",
                "leaseTail",
                "financedTail",
                "preLet",
                "gradeShare",
                "gradeTail",
                "ungraded",
                "fiveGraded",
                "gradeAge" ->
                LEASES;
            default -> NO_TABLE;
          };
      case ZONE ->
          switch (measure.word()) {
            case "savedDays", "savedSteps" -> List.of("services");
            default -> List.of("incentives");
          };
      case GOVERNMENT -> measure.word().equals("forgone") ? List.of("incentives") : NO_TABLE;
      case TENANT ->
          List.of("ofTurnover", "ofValueAdded").contains(measure.word())
              ? List.of("economics", "plots")
              : NO_TABLE;
      case DEVELOPER, OPERATOR, ECONOMY, IMPACT -> NO_TABLE;
    };
  }
}
