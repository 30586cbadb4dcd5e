package org.tinkuy.views.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.exchange.network.Cut;
import org.tinkuy.exchange.network.GroupSplit;
import org.tinkuy.exchange.network.Network;
import org.tinkuy.exchange.network.ProvedRange;
import org.tinkuy.exchange.park.Burning;
import org.tinkuy.exchange.park.Candidate;
import org.tinkuy.exchange.park.Deal;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.exchange.park.Lack;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.exchange.park.ParkSplit;
import org.tinkuy.exchange.park.RobustNetwork;
import org.tinkuy.exchange.park.Side;
import org.tinkuy.figure.Figure;
import org.tinkuy.park.WasteCode;
import tools.jackson.core.JsonGenerator;

/// The exchanges of a study as JSON. What is not known is left away, never written as 0.
final class ExchangesJson {
  private final JsonGenerator json;
  private final Consumer<Figure> figure;

  /// @param figure writes a figure as everywhere in a study
  ExchangesJson(JsonGenerator json, Consumer<Figure> figure) {
    this.json = json;
    this.figure = figure;
  }

  void write(ParkExchanges results) {
    json.writeObjectPropertyStart("exchanges");
    json.writeStringProperty("currency", results.currency().toString());
    asked(results);
    results.network().ifPresent(this::network);
    json.writeArrayPropertyStart("deals");
    results.deals().forEach(this::deal);
    json.writeEndArray();
    json.writeArrayPropertyStart("candidates");
    results.candidates().forEach(this::candidate);
    json.writeEndArray();
    results.extras().split().ifPresent(this::split);
    results.extras().robust().ifPresent(this::robust);
    results.noGuard().ifPresent(why -> json.writeStringProperty("noGuard", why.word()));
    json.writeArrayPropertyStart("figures");
    results.figures().forEach(figure);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void asked(ParkExchanges results) {
    ExchangeAsk asked = results.extras().asked();
    json.writeObjectPropertyStart("asked");
    json.writeStringProperty("period", results.period().text());
    number("budget", asked.budget());
    json.writeNumberProperty("carbonPrice_perTonne", asked.carbonPrice_perTonne());
    json.writeBooleanProperty("hurdlesBind", false);
    json.writeNumberProperty("timeLimit_s", asked.time_s());
    json.writeNumberProperty("gap", asked.relativeGap());
    json.writeBooleanProperty("exits", asked.extras().exits());
    json.writeBooleanProperty("shares", asked.extras().shares());
    json.writeBooleanProperty("robust", asked.extras().robust());
    json.writeEndObject();
  }

  private void network(Network network) {
    json.writeObjectPropertyStart("network");
    json.writeStringProperty("status", network.proof().status().word());
    json.writeStringProperty("solver", network.proof().method().name());
    json.writeBooleanProperty("reproducible", network.proof().reproducible());
    strings("cut", network.cut().stream().map(Cut::word).toList());
    number("cost", network.proof().objective());
    number("bound", network.proof().bound());
    number("gap", network.proof().gap());
    proved("withoutExchange", network.withoutExchange());
    number("greedy", network.greedy());
    proved("saving", network.savingRange());
    if (!network.exits().isEmpty()) {
      exits(network);
    }
    json.writeEndObject();
  }

  /// An amount that is proved as a number, one of which only a range is under a name of its own.
  private void proved(String name, Optional<ProvedRange> amount) {
    amount.ifPresent(
        known -> {
          number(name, known.value());
          range(name + "Range", known);
        });
  }

  /// What is proved of each exit; apart from those of which only a range is.
  private void exits(Network network) {
    json.writeObjectPropertyStart("exits");
    network.exits().forEach((firm, left) -> number(firm, left.value()));
    json.writeEndObject();
    if (network.exits().values().stream().allMatch(ProvedRange::isExact)) {
      return;
    }
    json.writeObjectPropertyStart("exitRanges");
    network.exits().forEach(this::range);
    json.writeEndObject();
  }

  private void range(String name, ProvedRange range) {
    if (!range.isExact()) {
      json.writeObjectPropertyStart(name);
      json.writeNumberProperty("low", range.low());
      json.writeNumberProperty("high", range.high());
      json.writeEndObject();
    }
  }

  private void deal(Deal deal) {
    json.writeStartObject();
    json.writeStringProperty("exchange", deal.candidate().pair());
    json.writeStringProperty("mode", deal.candidate().carriage().mode());
    boolean energy = deal.candidate().isEnergy();
    json.writeObjectPropertyStart(energy ? "energy_MWh" : "tonnes");
    json.writeNumberProperty("value", deal.amount().value());
    json.writeNumberProperty("low", deal.amount().low());
    json.writeNumberProperty("high", deal.amount().high());
    json.writeBooleanProperty("estimated", deal.amount().estimated());
    json.writeEndObject();
    json.writeNumberProperty("saving", deal.saving());
    json.writeObjectPropertyStart(energy ? "price_perMWh" : "price_perT");
    json.writeNumberProperty("proposed", deal.price().perUnit());
    json.writeNumberProperty("giverLeast", deal.price().giverLeast());
    json.writeNumberProperty("takerMost", deal.price().takerMost());
    json.writeEndObject();
    side("giver", deal.giver());
    side("taker", deal.taker());
    climate(deal);
    outlook(deal);
    json.writeEndObject();
  }

  private void side(String name, Side side) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("firm", side.firm());
    json.writeNumberProperty("gain", side.gain_perYear());
    json.writeNumberProperty("capex", side.capex());
    number("payback_yr", side.payback_yr());
    number("hurdle_yr", side.hurdle_yr());
    json.writeStringProperty("consent", side.consent().name());
    json.writeEndObject();
  }

  private void climate(Deal deal) {
    json.writeObjectPropertyStart("climate");
    json.writeStringProperty("rule", deal.climate().rule());
    number("carried_kg", deal.climate().carried_kg());
    number("avoided_kg", deal.climate().avoided_kg());
    if (deal.candidate().findings().burning().isPresent()) {
      number("burnt_kg", deal.climate().burnt_kg());
      number("biogenic_kg", deal.climate().biogenic_kg());
    }
    number("saved_kg", deal.climate().saved_kg());
    json.writeEndObject();
  }

  private void outlook(Deal deal) {
    deal.outlook().start().ifPresent(day -> json.writeStringProperty("start", day.toString()));
    months(deal);
    json.writeNumberProperty("term_yr", deal.outlook().term_yr());
    strings("otherGivers", deal.outlook().backup().givers());
    strings("otherTakers", deal.outlook().backup().takers());
    strings("risks", deal.outlook().risks().stream().map(Enum::name).toList());
    json.writeStringProperty("next", deal.outlook().next().name());
  }

  private void months(Deal deal) {
    json.writeArrayPropertyStart(deal.candidate().isEnergy() ? "months_MWh" : "months_t");
    deal.monthly().months().forEach(json::writeNumber);
    json.writeEndArray();
    if (!deal.outlook().ramp().shares().isEmpty()) {
      json.writeObjectPropertyStart("rampUp");
      json.writeNumberProperty("step_months", deal.outlook().ramp().step_months());
      json.writeArrayPropertyStart("shares");
      deal.outlook().ramp().shares().forEach(json::writeNumber);
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void candidate(Candidate candidate) {
    json.writeStartObject();
    json.writeStringProperty("exchange", candidate.pair());
    json.writeStringProperty("mode", candidate.carriage().mode());
    json.writeStringProperty("unit", candidate.unit().code());
    json.writeStringProperty("knownBy", candidate.knownBy());
    candidate.findings().burning().ifPresent(this::burning);
    json.writeStringProperty("law", candidate.admission().verdict().name());
    json.writeStringProperty("status", candidate.admission().status());
    if (candidate.findings().crossing().isBorder()) {
      json.writeStringProperty("fromCountry", candidate.findings().crossing().from());
      json.writeStringProperty("toCountry", candidate.findings().crossing().to());
    }
    candidate
        .findings()
        .laws()
        .receiver()
        .ifPresent(own -> json.writeStringProperty("lawOfReceiver", own.verdict().name()));
    json.writeStringProperty("customs", candidate.findings().crossing().customs());
    strings("codes", candidate.offer().residue().codes().stream().map(WasteCode::name).toList());
    json.writeBooleanProperty("codesDisagree", candidate.offer().residue().isContradictory());
    strings("rules", candidate.admission().rules().stream().map(LawRule::id).toList());
    candidate
        .carriage()
        .way()
        .ifPresent(
            way -> {
              json.writeNumberProperty("distance_km", way.distance_km());
              json.writeStringProperty("distanceBy", way.found().name());
            });
    json.writeArrayPropertyStart("lacks");
    for (Lack lack : candidate.findings().lacks()) {
      json.writeStartObject();
      json.writeStringProperty("kind", lack.kind().name());
      json.writeStringProperty("of", lack.of());
      lack.place().ifPresent(place -> json.writeStringProperty("place", place.toString()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void burning(Burning burning) {
    json.writeObjectPropertyStart("burning");
    burning.of().ifPresent(of -> json.writeStringProperty("material", of.id()));
    burning
        .heat()
        .ifPresent(
            heat -> {
              json.writeStringProperty("heatBy", heat.by().name());
              json.writeNumberProperty("heat_MWhPerT", heat.value_MWhPerT());
              json.writeNumberProperty("low_MWhPerT", heat.low_MWhPerT());
              json.writeNumberProperty("high_MWhPerT", heat.high_MWhPerT());
              json.writeNumberProperty("efficiency", burning.efficiency());
            });
    number("emitted_kgPerT", burning.emitted_kgPerT());
    number("biogenic_kgPerT", burning.biogenic_kgPerT());
    json.writeEndObject();
  }

  private void split(ParkSplit split) {
    json.writeArrayPropertyStart("splits");
    for (GroupSplit group : split.groups()) {
      json.writeStartObject();
      strings("firms", group.firms());
      json.writeStringProperty("method", group.method().name());
      json.writeNumberProperty("samples", group.samples());
      json.writeObjectPropertyStart("shapley");
      group.shapley().forEach(this::share);
      json.writeEndObject();
      json.writeObjectPropertyStart("nucleolus");
      group.nucleolus().forEach(json::writeNumberProperty);
      json.writeEndObject();
      json.writeStringProperty(
          "core",
          group.core().map(core -> core.empty() ? "empty" : "notEmpty").orElse("undecided"));
      group.core().ifPresent(core -> json.writeNumberProperty("leastCore", core.leastCore()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("unpaid");
    split.unpaid().forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  private void share(String firm, GroupSplit.Share share) {
    json.writeObjectPropertyStart(firm);
    number("value", share.value());
    json.writeNumberProperty("low", share.low());
    json.writeNumberProperty("high", share.high());
    json.writeEndObject();
  }

  private void robust(RobustNetwork robust) {
    json.writeObjectPropertyStart("robust");
    json.writeNumberProperty("leftAfterWorstExit", robust.left());
    json.writeNumberProperty("leftOfBest", robust.leftOfBest());
    number("leftBound", robust.most());
    json.writeNumberProperty("price", robust.price());
    json.writeBooleanProperty("proved", robust.proved());
    strings("uses", robust.used().keySet().stream().map(Candidate::id).toList());
    strings("reserve", robust.reserve().stream().map(Candidate::id).toList());
    json.writeEndObject();
  }

  private void number(String name, OptionalDouble value) {
    value.ifPresent(found -> json.writeNumberProperty(name, found));
  }

  private void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
