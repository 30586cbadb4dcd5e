package org.tinkuy.finance.result;

import java.util.List;
import java.util.stream.Stream;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.EarlyEnd;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.TenantPlan;

/// The inputs and tables of the park that measures of parties are reckoned from beside the lines of
/// the model.
final class PartyInputs {
  private static final List<String> LEASES = List.of("leases", "tenants");
  private static final List<String> NONE = List.of();

  private PartyInputs() {}

  /// Inputs whose ids begin as the measure asks, in the order of the case.
  static Stream<CaseInput> of(FinanceCase of, PartyTable.Party party, PartyTable.Measure measure) {
    List<String> starts = starts(party, measure);
    return of.inputs().values().stream()
        .filter(input -> starts.stream().anyMatch(start -> input.id().startsWith(start)));
  }

  private static List<String> starts(PartyTable.Party party, PartyTable.Measure measure) {
    return switch (party) {
      case DEVELOPER -> NONE;
      case TENANT -> ofTenant(measure.word());
      case OPERATOR -> List.of("discount.project");
      case LENDER -> ofLender(measure);
      case GOVERNMENT -> ofState(measure.word());
      case ECONOMY ->
          List.of("economy.", "abatement.", "jobs.", "indices.", "exchange.", "discount.public");
      case IMPACT -> ofImpact(measure.word());
      case ZONE -> ofZone(measure);
    };
  }

  private static List<String> ofTenant(String word) {
    String at = TenantPlan.PATH;
    return switch (word) {
      case "charges", "chargesWorth" -> NONE;
      case "occupancy" -> List.of(at + "discount");
      case "ofTurnover" -> List.of(at + "turnover");
      case "ofValueAdded" -> List.of(at + "valueAdded");
      case "walkAway" -> List.of(at + "outside", at + "saving");
      case "headroom" ->
          List.of(at + "outside", at + "saving", at + "discount", "zone.unit.", "zone.inside.");
      default ->
          List.of(at + "outside", at + "saving", at + "unit.", at + "discount", "zone.unit.");
    };
  }

  private static List<String> ofLender(PartyTable.Measure measure) {
    return measure.word().startsWith("preLet")
        ? List.of("layers." + measure.part() + ".preLet")
        : NONE;
  }

  private static List<String> ofState(String word) {
    return switch (word) {
      case "comparator", "byCompany", "valueForMoney", "valueShare" -> List.of("valueForMoney.");
      case "expectedLoss", "highLoss", "capLoss" -> List.of("promises.", EarlyEnd.PATH);
      case "forgone" -> List.of("zone.", "discount.public");
      case "dividends" -> List.of("stateEnterprise.");
      default -> NONE;
    };
  }

  private static List<String> ofImpact(String word) {
    return switch (word) {
      case "jobs", "personYears", "investedPerJob", "costPerJob" -> List.of("jobs.");
      case "avoided" -> List.of("abatement.");
      case "abatement" -> List.of("abatement.", "discount.public");
      case "socialReturn" -> List.of("outcomes.", "jobs.", "discount.public");
      case "leverage" -> NONE;
      default -> List.of("jobs.", "abatement.");
    };
  }

  /// What a tenant pays and what it makes; the state's part beside it hangs on what tenants invest.
  private static List<String> ofZone(PartyTable.Measure measure) {
    return switch (measure.word()) {
      case "averageTax", "marginalTax", "averageTaxOnePeriod", "marginalTaxOnePeriod" ->
          List.of("zone.tenant.", "zone.minimumTax.");
      case "delivered" ->
          List.of(
              "zone.unit.", "zone.inside.", "zone.outside.", "zone.tenant.", "zone.minimumTax.");
      case "reliefTenant" -> List.of("zone.tenant.");
      case "reliefGiven" -> List.of("zone.tenant.", "discount.public");
      case "clawback" -> List.of("zone.clawback.", "zone.tenant.", "zone.minimumTax.");
      case "savedDays", "savedSteps" -> NONE;
      default ->
          List.of(
              "zone.tenant.",
              "zone.minimumTax.",
              "zone.redundancy",
              "zone.clawback.",
              "jobs.",
              "discount.public");
    };
  }

  /// Tables of the park's folder that it is read off too.
  static List<String> tables(PartyTable.Party party, PartyTable.Measure measure) {
    return switch (party) {
      case LENDER ->
          switch (measure.word()) {
            case "fiveLargest",
                "leaseTail",
                "preLet",
                "gradeShare",
                "gradeTail",
                "ungraded",
                "fiveGraded",
                "gradeAge" ->
                LEASES;
            default -> NONE;
          };
      case ZONE -> measure.word().startsWith("saved") ? List.of("services") : List.of("incentives");
      case GOVERNMENT -> measure.word().equals("forgone") ? List.of("incentives") : NONE;
      case TENANT ->
          List.of("ofTurnover", "ofValueAdded").contains(measure.word())
              ? List.of("economics", "plots")
              : NONE;
      case DEVELOPER, OPERATOR, ECONOMY, IMPACT -> NONE;
    };
  }
}
