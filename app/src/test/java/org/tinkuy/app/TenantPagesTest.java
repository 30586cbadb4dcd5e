package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.figure.Audience;
import org.tinkuy.figure.Figure;
import org.tinkuy.study.PeerResults;

/// The page that a tenant gets back: one, with what it may see of others.
class TenantPagesTest {
  private static final Wiring WIRING = Wiring.load();
  private static final Wiring.ReadPark READ = WIRING.read(Folders.VALLE_CLARO);

  private static PeerResults peers(Path park) {
    try (Showings showings = Showings.open(park, Audience.OPERATOR).find().orElseThrow()) {
      return WIRING.peers(READ, READ.subject().orElseThrow(), "2024", showings).orElseThrow();
    }
  }

  private static Map<String, Figure> figures(PeerResults peers) {
    Map<String, Figure> figures = new TreeMap<>();
    for (PeerResults.Line line : peers.lines()) {
      line.branch().ifPresent(figure -> figures.put(figure.id(), figure));
      figures.put(line.park().id(), line.park());
    }
    return figures;
  }

  private static Figure figure(PeerResults peers, String id) {
    return figures(peers).values().stream()
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBranchIsShownByAllItsWaterAndAllItsPeople(@TempDir Path folder) {
    // ISIC division 10 of the sample park, 2024, from its tables: water of T01 to T08 and T10
    // without their wells and resale
    Map<String, Double> water_m3 = new LinkedHashMap<>();
    Map<String, Double> people = new LinkedHashMap<>();
    READ.subject().orElseThrow().park().tenants().stream()
        .filter(tenant -> tenant.sector().startsWith("10"))
        .forEach(tenant -> people.put(tenant.id(), tenant.employees().orElseThrow()));
    for (String tenant : people.keySet()) {
      double own =
          peers(folder).of(tenant).stream()
              .filter(line -> line.family().isWater() && line.side().equals("in"))
              .findFirst()
              .flatMap(line -> line.own().findValue())
              .orElseThrow();
      water_m3.put(tenant, own * people.getOrDefault(tenant, 0.0));
    }
    double sum_m3 = water_m3.values().stream().mapToDouble(Double::doubleValue).sum();
    double staff = people.values().stream().mapToDouble(Double::doubleValue).sum();

    assertThat(people).hasSize(9);
    assertThat(water_m3.getOrDefault("T01", 0.0)).isCloseTo(118_060, within(1));
    assertThat(figure(peers(folder), "peers.10.water.in").findValue().orElseThrow())
        .isCloseTo(sum_m3 / staff, within(1e-6));
  }

  private static Offset<Double> within(double by) {
    return Offset.offset(by);
  }

  @Test
  void branchesOfFewFirmsAreNotShownAndSayWhy(@TempDir Path folder) {
    PeerResults peers = peers(folder);
    Map<String, Figure> figures = figures(peers);
    Figure hidden = figure(peers, "peers.11.water.in");

    assertThat(hidden.isHidden()).isTrue();
    assertThat(hidden.reason().key()).isEqualTo("hidden.CONTRIBUTORS");
    assertThat(figures.values().stream().filter(figure -> !figure.isHidden()).toList())
        .hasSizeGreaterThan(5)
        .allSatisfy(figure -> assertThat(figure.origin().contributors()).isEmpty());
  }

  @Test
  void everyTenantSeesTheSameOfOthers(@TempDir Path folder) {
    Map<String, Optional<Double>> seen = new TreeMap<>();
    for (PeerResults.Line line : peers(folder).lines()) {
      List<Figure> figures = new ArrayList<>(line.branch().stream().toList());
      figures.add(line.park());
      for (Figure figure : figures) {
        Optional<Double> before = seen.put(figure.id(), figure.findValue());
        assertThat(before == null || before.equals(figure.findValue())).as(figure.id()).isTrue();
      }
    }
    assertThat(seen).hasSizeGreaterThan(20);
  }

  @Test
  void theFormWithMostQuestionsComesBackAsOnePageInEveryLanguage(@TempDir Path folder)
      throws IOException {
    Path park = Folders.copy(Folders.VALLE_CLARO, folder.resolve("park"));
    Path forms = folder.resolve("forms");
    Terminal.run("forms", park, "--to", forms);
    Path back = Files.createDirectories(folder.resolve("back"));
    for (String tenant : List.of("T01", "T16", "T34")) {
      Files.copy(forms.resolve(tenant + "-2025.xlsx"), back.resolve(tenant + ".xlsx"));
    }

    for (String language : List.of("en", "es", "fr")) {
      Path out = folder.resolve(language);
      Terminal.run("collect", park, back, "--out", out, "--lang", language);
      for (String tenant : List.of("T01", "T16", "T34")) {
        Path pdf = out.resolve("collect/returns").resolve(tenant + "-2025.pdf");
        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
          assertThat(read.getNumberOfPages()).as(language + " " + tenant).isOne();
        }
      }
    }
    assertThat(Folders.read(folder.resolve("en/collect/returns/T01-2025.html")))
        .contains("Beside other firms, 2024", "Firms of your branch", "Worth a look");
    assertThat(Folders.names(park.resolve("disclosed")))
        .filteredOn(name -> name.endsWith(".csv"))
        .hasSize(1);
  }
}
