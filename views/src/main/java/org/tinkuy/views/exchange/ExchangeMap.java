package org.tinkuy.views.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.exchange.park.Deal;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.park.Outline;
import org.tinkuy.park.Park;
import org.tinkuy.park.Plot;
import org.tinkuy.views.Block;
import org.tinkuy.views.park.MapSection;
import org.tinkuy.views.picture.Fill;
import org.tinkuy.views.picture.FillClass;
import org.tinkuy.views.picture.MapLink;
import org.tinkuy.views.picture.MapPlot;
import org.tinkuy.views.picture.ParkMap;
import org.tinkuy.views.wording.Wording;

/// The network of exchanges on the map of the park: who gives to whom, wide where much passes,
/// broken where an authority must still decide, double where energy passes.
final class ExchangeMap {
  private static final List<String> ORDER = List.of("both", "gives", "takes", "other");
  private static final Map<String, Fill> FILLS =
      Map.of(
          "both", Fill.PLUM,
          "gives", Fill.OCHRE,
          "takes", Fill.RIVER,
          "other", Fill.OPEN);

  private final ParkExchanges results;
  private final Park park;
  private final Wording words;
  private final ExchangeNames names;
  private final Set<String> givers = new LinkedHashSet<>();
  private final Set<String> takers = new LinkedHashSet<>();

  ExchangeMap(ParkExchanges results, Park park, Wording words) {
    this.results = results;
    this.park = park;
    this.words = words;
    this.names = new ExchangeNames(park, words);
    results.deals().forEach(deal -> givers.add(deal.candidate().giver()));
    results.deals().forEach(deal -> takers.add(deal.candidate().taker()));
  }

  /// The picture, where there are exchanges and outlines of plots.
  Optional<Block> picture() {
    List<MapPlot> plots = new ArrayList<>();
    Set<String> used = new LinkedHashSet<>();
    for (Plot plot : park.plots()) {
      Outline outline = park.outlines().get(plot.id());
      if (outline != null && !outline.polygons().isEmpty()) {
        String fill = classOf(plot);
        String label = fill.equals("other") ? " " : names.firms(plot.tenants());
        plots.add(new MapPlot(plot.id(), label, MapSection.rings(outline), fill));
        used.add(fill);
      }
    }
    List<MapLink> links = links(plots);
    if (links.isEmpty()) {
      return Optional.empty();
    }
    List<FillClass> classes =
        ORDER.stream()
            .filter(used::contains)
            .map(
                id ->
                    new FillClass(
                        id,
                        words.text("exchange.map.class." + id),
                        FILLS.getOrDefault(id, Fill.OPEN)))
            .toList();
    ParkMap map =
        new ParkMap(
                "map-exchanges",
                words.text("exchange.map.title", "count", words.whole(results.deals().size())),
                words.text(
                    isMixed() ? "exchange.map.subtitle.energy" : "exchange.map.subtitle",
                    "period",
                    results.period().text()),
                words.text("report.map.source"),
                plots,
                MapSection.grounds(park, words),
                classes)
            .with(links);
    return Optional.of(map.draw(words.labels(), words.numbers(), numbered(map)));
  }

  /// The firms as the map of the whole park numbers them, so that one report has one numbering.
  private List<String> numbered(ParkMap network) {
    List<MapPlot> firms = new ArrayList<>();
    for (MapPlot plot : network.plots()) {
      String all =
          park.plots().stream()
              .filter(each -> each.id().equals(plot.id()))
              .findFirst()
              .map(each -> names.firms(each.tenants()))
              .orElse("");
      firms.add(new MapPlot(plot.id(), all, plot.rings(), plot.fillClass()));
    }
    return network.of(firms).numbered();
  }

  private String classOf(Plot plot) {
    boolean gives = plot.tenants().stream().anyMatch(givers::contains);
    boolean takes = plot.tenants().stream().anyMatch(takers::contains);
    if (gives && takes) {
      return "both";
    }
    return gives ? "gives" : takes ? "takes" : "other";
  }

  private List<MapLink> links(List<MapPlot> plots) {
    List<MapLink> links = new ArrayList<>();
    for (Deal deal : results.deals()) {
      Optional<MapPlot> from = plot(plots, deal.candidate().giver());
      Optional<MapPlot> to = plot(plots, deal.candidate().taker());
      if (from.isPresent() && to.isPresent()) {
        links.add(
            new MapLink(
                from.get().id(),
                to.get().id(),
                deal.amount().value(),
                deal.candidate().unit().code(),
                new MapLink.Stroke(deal.candidate().isEnergy(), isOpen(deal)),
                words.text(label(deal))));
      }
    }
    return links;
  }

  private static boolean isOpen(Deal deal) {
    return deal.candidate().admission().verdict() != LawRule.Verdict.ALLOWED;
  }

  /// What passes is said only where it is not the same everywhere.
  private String label(Deal deal) {
    String what = deal.candidate().isEnergy() ? ".energy" : ".matter";
    return "exchange.map" + (isMixed() ? what : "") + (isOpen(deal) ? ".open" : ".allowed");
  }

  private boolean isMixed() {
    return results.deals().stream().anyMatch(deal -> deal.candidate().isEnergy());
  }

  private Optional<MapPlot> plot(List<MapPlot> plots, String firm) {
    Set<String> own = new LinkedHashSet<>();
    park.plots().stream()
        .filter(plot -> plot.tenants().contains(firm))
        .forEach(plot -> own.add(plot.id()));
    return plots.stream().filter(plot -> own.contains(plot.id())).findFirst();
  }
}
