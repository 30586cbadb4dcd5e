package org.tinkuy.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Texts;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.document.ParkDiff;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.Translations;
import org.tinkuy.figure.Audience;
import org.tinkuy.finance.model.ParkAmounts;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.result.FinanceStudy;
import org.tinkuy.formats.ChangeSetFile;
import org.tinkuy.formats.FolderContent;
import org.tinkuy.formats.ParkFolder;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.formula.Formulas;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Park;
import org.tinkuy.study.DisclosureRequest;
import org.tinkuy.study.FirmBands;
import org.tinkuy.study.PeerResults;
import org.tinkuy.study.Study;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.study.Subject;
import org.tinkuy.study.Telling;

/// Joins what leads to results: the catalog with its formulas, the reading of a folder, its check,
/// the study. What shows them is joined in [Reports].
final class Wiring {
  private final Study.Knowledge knowledge;

  private Wiring(Study.Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// Loads the catalog that is packed with the program, as the build has checked it; with the files
  /// of a person's own folder where one is named. A problem in the packed one is a mistake of ours.
  static Wiring load() {
    return OwnCatalog.find().map(Wiring::of).orElseGet(() -> Packed.WIRING);
  }

  /// The packed catalog never changes while the program runs, so it is read once.
  private static final class Packed {
    private static final Wiring WIRING = of(sound(CatalogLoader.loadPacked()));

    private Packed() {}
  }

  /// Loads the packed catalog and checks again that all its parts and formulas fit together.
  static Wiring loadChecked() {
    return of(OwnCatalog.find().orElseGet(() -> sound(new CatalogLoader(Formulas::check).load())));
  }

  private static Wiring of(Catalog catalog) {
    return new Wiring(
        new Study.Knowledge(catalog, Formulas.of(catalog), Version.text(), ProblemFiles::solvers));
  }

  /// Loads the catalog, with a person's own files where a folder is named, and a scheme of their
  /// own; or names what is wrong with it.
  static Checked<Wiring> loadWith(Path scheme) {
    Attempt attempt = new Attempt();
    if (!Files.isRegularFile(scheme)) {
      attempt.error(
          "catalog.scheme.missing",
          Place.file(scheme.toString()),
          Sentence.of(
              "hint.catalog.scheme.missing",
              "Name a framework ('tinkuy frameworks') or a file as in docs/add-a-scheme.md."),
          "There is no file '%s'.",
          scheme);
      return attempt.refuse();
    }
    CatalogLoader loader = new CatalogLoader(Formulas::check);
    Checked<Catalog> catalog =
        OwnCatalog.folder()
            .map(folder -> loader.loadWith(folder, scheme))
            .orElseGet(() -> loader.loadWith(scheme));
    return catalog.issues().isEmpty() && catalog.find().isPresent()
        ? attempt.finish(
            new Wiring(
                new Study.Knowledge(
                    catalog.find().get(),
                    sound(Formulas.compile(catalog.find().get())),
                    Version.text(),
                    ProblemFiles::solvers)))
        : new Checked.Refused<>(catalog.issues());
  }

  private static <T> T sound(Checked<T> checked) {
    return switch (checked) {
      case Checked.Accepted<T> accepted -> accepted.value();
      case Checked.Partial<T> partial -> throw new IllegalStateException(lines(partial.issues()));
      case Checked.Refused<T> refused -> throw new IllegalStateException(lines(refused.issues()));
    };
  }

  private static String lines(List<Issue> issues) {
    return "The packed catalog is not sound: " + issues;
  }

  Catalog catalog() {
    return knowledge.catalog();
  }

  Texts texts() {
    return catalog().texts();
  }

  /// A park that was read, with everything that was found on the way.
  ///
  /// @param subject the park, as it is or in a scenario; empty where the folder or the scenario is
  ///   refused
  /// @param document the park as it was written; empty where the folder is refused
  /// @param issues every problem, of reading and of checking
  /// @param inputHash SHA-256 of its files; empty where the folder is refused
  /// @param finance its money case; empty where there is none or it is refused
  record ReadPark(
      Optional<Subject> subject,
      Optional<ParkDocument> document,
      List<Issue> issues,
      String inputHash,
      Optional<FinanceCase> finance) {
    boolean hasErrors() {
      return issues.stream().anyMatch(Issue::isError);
    }
  }

  /// Reads and checks a park's folder.
  ReadPark read(Path folder) {
    return read(folder, Optional.empty());
  }

  /// Reads a park's folder and the file of a scenario, and checks the park with the scenario's
  /// changes. All problems of both are named.
  ReadPark read(Path folder, Optional<Path> scenario) {
    return read(folder, scenario, "");
  }

  /// The same, with the free texts of the rows and the sources of the money case as the folder
  /// tells them in a language.
  ///
  /// @param language such as `es`; empty for the texts as they are written
  ReadPark read(Path folder, Optional<Path> scenario, String language) {
    Attempt attempt = new Attempt();
    Checked<FolderContent> content = ParkFolder.read(folder, catalog());
    attempt.addAll(content.issues());
    Optional<Checked<ChangeSetFile>> changes = scenario.map(ChangeSetFile::read);
    changes.ifPresent(file -> attempt.addAll(file.issues()));
    Optional<Checked<Subject>> checked =
        content
            .find()
            .map(found -> Translations.tell(found.document(), catalog(), language))
            .map(document -> subject(document, changes.flatMap(Checked::find)));
    checked.ifPresent(subject -> attempt.addAll(subject.issues()));
    Optional<FinanceCase> finance =
        content
            .find()
            .flatMap(
                found ->
                    found
                        .finance()
                        .map(file -> Translations.tell(file, found.document(), language)))
            .flatMap(
                file -> finance(file, checked.flatMap(Checked::find).map(Subject::park), attempt));
    boolean unreadScenario = changes.isPresent() && changes.get().find().isEmpty();
    return new ReadPark(
        unreadScenario
            ? Optional.empty()
            : checked.flatMap(Checked::find).map(found -> finance.map(found::with).orElse(found)),
        content.find().map(FolderContent::document),
        attempt.issues(),
        content.find().map(FolderContent::inputHash).orElse(""),
        finance);
  }

  /// Reads the money case. Where it is refused, what it points at in vain in its folder is told
  /// with the rest.
  private Optional<FinanceCase> finance(KeyedDocument file, Optional<Park> park, Attempt attempt) {
    Checked<FinanceCase> read = FinanceCase.read(file, catalog().units());
    attempt.addAll(read.issues());
    if (read.find().isEmpty() && park.isPresent()) {
      Set<String> told =
          read.issues().stream().map(each -> each.place().column()).collect(Collectors.toSet());
      FinanceCase.findDraft(file, catalog().units()).stream()
          .flatMap(
              draft ->
                  ParkAmounts.listAmiss(
                      draft, park.get(), catalog().library().experience().outcomes())
                      .stream())
          .filter(each -> told.add(each.place().column()))
          .forEach(each -> attempt.addAll(List.of(each)));
    }
    return read.find();
  }

  /// What only putting the model of a money case together finds, such as lines that read one
  /// another in a circle; none where there is no case, or none that can be read.
  List<Issue> unbuilt(ReadPark read) {
    Optional<Park> park = read.subject().map(Subject::park);
    return read.finance().stream()
        .flatMap(
            written ->
                park.stream()
                    .flatMap(
                        found ->
                            FinanceStudy.frame(
                                written,
                                found,
                                new FinanceStudy.Question(Optional.empty(), 0, 1),
                                catalog().library().experience())
                                .issues()
                                .stream()))
        .filter(Issue::isError)
        .toList();
  }

  /// A folder that was read and checked, with the document it was checked from.
  ///
  /// @param side document and park; empty where the folder is refused
  /// @param issues every problem, of reading and of checking
  record ReadSide(Optional<ParkDiff.Side> side, List<Issue> issues) {
    boolean hasErrors() {
      return issues.stream().anyMatch(Issue::isError);
    }
  }

  /// Reads and checks a park's folder and keeps its document.
  ReadSide side(Path folder) {
    Checked<FolderContent> content = ParkFolder.read(folder, catalog());
    return content
        .find()
        .map(found -> side(found.document(), content.issues()))
        .orElseGet(() -> new ReadSide(Optional.empty(), content.issues()));
  }

  /// Checks a document that was read.
  ///
  /// @param reading issues of the reading
  ReadSide side(ParkDocument document, List<Issue> reading) {
    Checked<Park> park = new ParkCheck(catalog()).check(document);
    List<Issue> issues = new ArrayList<>(reading);
    issues.addAll(park.issues());
    return new ReadSide(park.find().map(found -> new ParkDiff.Side(document, found)), issues);
  }

  private Checked<Subject> subject(ParkDocument document, Optional<ChangeSetFile> changes) {
    return changes.isEmpty()
        ? Subject.of(catalog(), document)
        : Subject.of(catalog(), document, changes.get().changes(), changes.get().hash());
  }

  /// Frames and runs a study of a park that was read; refused where the question does not fit. The
  /// results carry what was found in the park's files and then what the question brought up, each
  /// once; the warnings of the outcome are those of the question alone.
  Checked<StudyResults> study(ReadPark read, Subject subject, StudyRequest request) {
    Checked<Study> framed = Study.frame(knowledge, subject, request);
    return switch (framed) {
      case Checked.Accepted<Study> accepted ->
          new Checked.Accepted<>(
              accepted
                  .value()
                  .run(
                      Stream.concat(read.issues().stream(), accepted.warnings().stream())
                          .distinct()
                          .toList(),
                      read.inputHash()),
              accepted.warnings());
      case Checked.Partial<Study> partial -> new Checked.Refused<>(partial.issues());
      case Checked.Refused<Study> refused -> new Checked.Refused<>(refused.issues());
    };
  }

  /// What is wrong with a question of others than the operator, asked before the record of what
  /// they were shown is opened: a question that does not fit leaves no trace in the park. Empty
  /// where it fits, and for the operator, for whom nothing is written down.
  List<Issue> misfits(Subject subject, StudyRequest request) {
    if (request.audience().equals(Audience.OPERATOR)) {
      return List.of();
    }
    Checked<Study> framed = Study.frame(knowledge, subject, request);
    return framed.find().isPresent() ? List.of() : framed.issues();
  }

  /// The same, with what was shown of the park before in mind. What it shows to others than the
  /// operator is written down first.
  ///
  /// @param showings what was shown of the park before
  Checked<StudyResults> study(
      ReadPark read, Subject subject, StudyRequest request, Showings showings) {
    boolean costs = request.disclosure().filter(DisclosureRequest::costs).isPresent();
    StudyRequest asked = request.withDisclosure(showings.request(costs));
    if (request.audience().equals(Audience.OPERATOR)) {
      return study(read, subject, request.disclosure().isPresent() ? asked : request);
    }
    Checked<Study> framed = Study.frame(knowledge, subject, asked);
    if (!(framed instanceof Checked.Accepted<Study>(Study study, List<Issue> warnings))) {
      return new Checked.Refused<>(framed.issues());
    }
    Telling telling = study.tell(read.issues(), read.inputHash());
    showings.add(
        Reports.audience(request.audience()),
        telling.results().frame().period().text(),
        telling.told());
    return new Checked.Accepted<>(telling.results(), warnings);
  }

  /// What tenants may see of one another in a period; empty where nothing of it is known. It is
  /// written down first.
  ///
  /// @param showings what was shown of the park before
  Optional<PeerResults> peers(ReadPark read, Subject subject, String period, Showings showings) {
    StudyRequest request =
        new StudyRequest(Optional.of(period), Audience.OPERATOR, Optional.empty())
            .withFlows()
            .withDisclosure(showings.request(false));
    Optional<PeerResults> peers =
        Study.frame(knowledge, subject, request).find().map(study -> study.peers(read.issues()));
    peers.ifPresent(found -> showings.add("tenants", period, found.told()));
    return peers;
  }

  /// What a tenant could give and take, in bands; refused where the question does not fit.
  Checked<FirmBands> bands(
      ReadPark read, Subject subject, StudyRequest request, FirmBands.Asked asked) {
    Checked<Study> framed = Study.frame(knowledge, subject, request);
    return framed.find().isPresent()
        ? new Checked.Accepted<>(framed.find().get().bands(read.issues(), asked), List.of())
        : new Checked.Refused<>(framed.issues());
  }
}
