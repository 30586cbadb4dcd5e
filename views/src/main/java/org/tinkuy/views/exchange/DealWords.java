package org.tinkuy.views.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.tinkuy.exchange.park.Candidate;
import org.tinkuy.exchange.park.Deal;
import org.tinkuy.exchange.park.RampUp;
import org.tinkuy.views.Heading;
import org.tinkuy.views.wording.Wording;

/// What is said of an exchange besides its money, the same in the report and in its explanation.
///
/// @param names what firms and materials are called
record DealWords(ExchangeNames names, Wording words) {
  private static final int MONTHS = 12;

  private static final double KG_PER_T = 1000;

  /// What is done to it before it serves; of heat, between which temperatures it passes.
  String treatment(Candidate candidate) {
    String treatment = treated(candidate);
    return candidate.offer().flow().row().findNumber("temperatureFrom_C").isPresent()
            && candidate.isEnergy()
        ? words.text(
            "exchange.treatment.heat",
            Map.of("treatment", treatment, "temperatures", names.temperatures(candidate)))
        : treatment;
  }

  private String treated(Candidate candidate) {
    return candidate.processing().treatment().isEmpty()
        ? words.text("exchange.treatment.none")
        : words.text(
            "exchange.treatment.some",
            Map.of(
                "treatment", candidate.processing().treatment(),
                "yield", words.percent(candidate.processing().yield())));
  }

  String climate(Deal deal) {
    OptionalDouble saved = deal.climate().saved_kg();
    boolean energy = deal.candidate().isEnergy();
    String rule = words.text("exchange.co2Rule." + deal.climate().rule());
    if (saved.isPresent()) {
      String kept =
          words.text(
              "exchange.climate.saved" + (energy ? ".energy" : ""),
              Map.of("t", tonnes(saved.getAsDouble(), 1), "rule", rule));
      return words.list(List.of(kept, burnt(deal)));
    }
    // pumping is outside of what is counted, which is not the same as none
    return !energy && deal.climate().carried_kg().isPresent()
        ? words.text(
            "exchange.climate.carried",
            Map.of("t", tonnes(deal.climate().carried_kg().getAsDouble(), 2), "rule", rule))
        : words.text("exchange.climate.unknown");
  }

  /// What its fire sets free, which is taken off already, and beside it CO2 of what grew; nothing
  /// where it is not burnt.
  private String burnt(Deal deal) {
    return deal.candidate()
        .findings()
        .burning()
        .map(
            _ ->
                words.text(
                    "exchange.climate.burnt",
                    Map.of(
                        "t",
                        tonnes(deal.climate().burnt_kg().orElse(0), 1),
                        "biogenic",
                        deal.climate().biogenic_kg().isPresent()
                            ? tonnes(deal.climate().biogenic_kg().getAsDouble(), 1)
                            : words.text("state.noData"))))
        .orElse("");
  }

  private String tonnes(double kg, int decimals) {
    return words.number(kg / KG_PER_T, decimals);
  }

  String backup(Deal deal) {
    String taker =
        deal.outlook().backup().givers().isEmpty()
            ? words.text("exchange.backup.buys")
            : words.text(
                "exchange.backup.givers", "firms", names.firms(deal.outlook().backup().givers()));
    String giver =
        deal.outlook().backup().takers().isEmpty()
            ? words.text("exchange.backup.disposes", "today", today(deal.candidate()))
            : words.text(
                "exchange.backup.takers", "firms", names.firms(deal.outlook().backup().takers()));
    return ExchangeNames.oneStop(taker + " " + giver);
  }

  private String today(Candidate candidate) {
    String today = candidate.offer().today();
    return Heading.within(words.text(today.isEmpty() ? "state.noData" : "flows.to." + today));
  }

  String start(Deal deal) {
    String start =
        deal.outlook()
            .start()
            .map(day -> words.text("exchange.start.from", "day", words.day(day)))
            .orElse(words.text("exchange.start.now"));
    String trial =
        deal.outlook().trial() > 0
            ? " "
                + words.text(
                    "exchange.start.trial",
                    "t",
                    names.amount(deal.outlook().trial(), deal.candidate()))
            : "";
    return start + trial;
  }

  /// In which months it comes, and how much in each.
  String months(Deal deal) {
    List<Double> amounts =
        deal.monthly().months().stream().filter(each -> each > 0).sorted().toList();
    String low = names.amount(amounts.getFirst(), deal.candidate());
    String high = names.amount(amounts.getLast(), deal.candidate());
    if (deal.monthly().isEven()) {
      return words.text("exchange.months.even", "t", low);
    }
    List<Integer> active = deal.monthly().active();
    if (active.size() == MONTHS && !low.equals(high)) {
      return words.text(
          "exchange.months.allYear",
          Map.of("low", words.number(amounts.getFirst(), 0), "high", high));
    }
    String months = spans(active);
    return low.equals(high)
        ? words.text("exchange.months.same", Map.of("months", months, "t", low))
        : words.text(
            "exchange.months.some",
            Map.of("months", months, "low", words.number(amounts.getFirst(), 0), "high", high));
  }

  /// Months that follow each other as one span: `Apr-Jul, Nov`.
  private String spans(List<Integer> months) {
    List<String> spans = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < months.size(); i++) {
      boolean goesOn = i + 1 < months.size() && months.get(i + 1) == months.get(i) + 1;
      if (!goesOn) {
        String from = words.text("month." + months.get(first));
        String to = words.text("month." + months.get(i));
        spans.add(first == i ? from : from + "\u2013" + to);
        first = i + 1;
      }
    }
    return String.join(", ", spans);
  }

  /// How it grows, year by year or month by month, also where nothing is said of it.
  String growth(Deal deal) {
    RampUp ramp = deal.outlook().ramp();
    return ramp.shares().isEmpty()
        ? words.text("exchange.ramp.none")
        : words.text(
            ramp.isByMonth() ? "exchange.ramp.months" : "exchange.ramp",
            "shares",
            ramp.shares().stream().map(words::percent).collect(Collectors.joining(", ")));
  }

  /// For how long it should be agreed.
  String term(Deal deal) {
    return words.text("exchange.term", "years", words.whole(deal.outlook().term_yr()));
  }

  String risks(Deal deal) {
    return words.list(
        deal.outlook().risks().stream().map(risk -> words.text("exchange.risk." + risk)).toList());
  }
}
