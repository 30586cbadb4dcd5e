package org.tinkuy.app;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.tinkuy.figure.Audience;
import org.tinkuy.formats.csv.CsvLines;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.park.Park;
import org.tinkuy.park.Tenant;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.study.portfolio.ParkLine;
import org.tinkuy.study.portfolio.Portfolio;
import org.tinkuy.views.portfolio.PortfolioDocument;
import org.tinkuy.views.portfolio.PortfolioRows;
import org.tinkuy.views.wording.Wording;

/// The way from the folders of several parks to one report that puts them side by side, or to one
/// row a park; `compare` takes it, and `assess` with more than one park. Parks are read on all
/// cores, for others than the operator one after another, since each report has to know the ones
/// before it; of each park only its line is kept.
final class Comparing {
  private final Console console;
  private final Wiring wiring;
  private final Wording words;

  Comparing(Console console, Wiring wiring, Wording words) {
    this.console = console;
    this.wiring = wiring;
    this.words = words;
  }

  /// A park to be compared.
  ///
  /// @param folder the park's folder
  /// @param request the question
  record Candidate(Path folder, StudyRequest request) {
    private Path place() {
      return folder.toAbsolutePath().normalize();
    }
  }

  /// The parks as one audience sees them. A tenant is one of the first park alone: whoever has the
  /// same id in another park may be another firm, so that those are shown as to the public.
  static List<Candidate> asSeen(List<Candidate> parks) {
    Path home = parks.getFirst().place();
    return parks.stream()
        .map(
            park ->
                park.request().audience() instanceof Audience.Tenant && !park.place().equals(home)
                    ? new Candidate(park.folder(), park.request().with(Audience.PUBLIC))
                    : park)
        .toList();
  }

  /// What became of a park.
  ///
  /// @param folder the park's folder
  /// @param name the park's name where it is known, else that of its folder
  /// @param line the park; empty where it could not be read or the question does not fit
  /// @param tenants those of the park; none where it was not read
  /// @param issues the problems that kept it out or took rows out
  private record Read(
      Path folder,
      String name,
      Optional<ParkLine> line,
      List<Tenant> tenants,
      List<Issue> issues) {}

  /// Reads the parks and writes the report.
  ///
  /// @param target where the report goes
  Exit report(List<Candidate> parks, Assessing.Target target) {
    List<ParkLine> lines = new ArrayList<>();
    List<String> left = new ArrayList<>();
    List<Tenant> home = new ArrayList<>();
    Exit exit =
        each(
            parks,
            read -> {
              read.line().ifPresent(lines::add);
              if (home.isEmpty() && read.folder().equals(parks.getFirst().folder())) {
                home.addAll(read.tenants());
              }
              if (read.line().isEmpty()) {
                left.add(read.name());
              }
            });
    Audience audience = parks.getFirst().request().audience();
    // without its own park a tenant has no name and sees what the public sees
    if (lines.isEmpty() || (audience instanceof Audience.Tenant && home.isEmpty())) {
      console.warn(words.text("app.nothingWritten"));
      return exit;
    }
    Portfolio portfolio = Portfolio.of(lines, wiring.catalog().units());
    PortfolioDocument.Reader reader = new PortfolioDocument.Reader(audience, home);
    Path common =
        new Reports(words, target.paper()).write(portfolio, reader, left, target.folder());
    TerminalBlocks terminal =
        new TerminalBlocks(console, PortfolioDocument.spoken(portfolio, words).language());
    terminal.print(PortfolioDocument.digest(portfolio, reader, left, words));
    terminal.line(words.text("app.report"), common + Reports.ENDINGS);
    console.say(words.text("app.stays"));
    return exit;
  }

  /// Reads the parks and writes a row for each as soon as it is known.
  Exit rows(List<Candidate> parks, OutputStream out) {
    CsvLines csv = new CsvLines(out);
    csv.write(PortfolioRows.heads());
    return each(
        parks,
        read -> read.line().ifPresent(line -> csv.write(PortfolioRows.of(line, words.language()))));
  }

  /// Reads the parks, as many at once as there are cores, and hands them on in their order.
  private Exit each(List<Candidate> parks, Consumer<Read> then) {
    boolean[] errors = {false};
    parks.stream()
        .gather(Gatherers.mapConcurrent(atOnce(parks), this::read))
        .forEachOrdered(
            read -> {
              then.accept(read);
              errors[0] |= say(read);
            });
    return errors[0] ? Exit.INPUT_ERRORS : Exit.DONE;
  }

  private static int atOnce(List<Candidate> parks) {
    boolean others =
        parks.stream().anyMatch(park -> !park.request().audience().equals(Audience.OPERATOR));
    return others ? 1 : Runtime.getRuntime().availableProcessors();
  }

  private Read read(Candidate park) {
    Wiring.ReadPark read = wiring.read(park.folder());
    if (read.subject().isEmpty()) {
      String folder = park.place().getFileName().toString();
      return new Read(park.folder(), folder, Optional.empty(), List.of(), read.issues());
    }
    Park known = read.subject().get().park();
    String name = known.profile().name().in(words.language());
    List<Issue> issues = new ArrayList<>(wiring.misfits(read.subject().get(), park.request()));
    if (!issues.isEmpty()) {
      issues.addAll(read.issues());
      return new Read(park.folder(), name, Optional.empty(), List.of(), issues);
    }
    Checked<Showings> opened = Showings.open(park.folder(), park.request().audience());
    issues.addAll(opened.issues());
    Optional<ParkLine> line = Optional.empty();
    if (opened.find().isPresent()) {
      try (Showings showings = opened.find().get()) {
        Checked<StudyResults> results =
            wiring.study(read, read.subject().get(), park.request(), showings);
        issues.addAll(results.issues());
        line = results.find().map(ParkLine::of);
      }
    }
    issues.addAll(read.issues());
    return new Read(park.folder(), name, line, known.tenants(), issues);
  }

  /// Says how many errors a park has, and all of them where they kept it out.
  private boolean say(Read read) {
    List<Issue> errors = read.issues().stream().filter(Issue::isError).toList();
    if (errors.isEmpty()) {
      return false;
    }
    IssueLines lines = new IssueLines(words, console::warn);
    String key = read.line().isEmpty() ? "app.compare.out" : "app.compare.partial";
    console.warn(
        words.text(
            key,
            Map.of(
                "park", read.folder().toString(),
                "errors", lines.count("app.errors", errors.size()))));
    if (read.line().isEmpty()) {
      lines.all(errors);
    }
    return true;
  }
}
