package org.tinkuy.app;

import java.nio.file.Path;
import java.util.Optional;
import org.tinkuy.exchange.Problem;
import org.tinkuy.formats.InputHash;
import org.tinkuy.formats.json.JsonReader;
import org.tinkuy.formats.text.FileText;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.solver.Solvers;
import org.tinkuy.solver.installed.InstalledSolvers;

/// Joins what leads from a problem file to its answer: the reader, the engine, the solvers.
final class ProblemFiles {
  private ProblemFiles() {}

  /// A problem and the file it came from.
  ///
  /// @param inputHash SHA-256 of the file's bytes, hexadecimal
  record FromFile(Problem problem, String inputHash) {}

  /// Reads a problem file: accepted, or refused with everything that is wrong with it.
  static Checked<FromFile> read(Path file) {
    Attempt attempt = new Attempt();
    String name = String.valueOf(file.getFileName());
    Optional<byte[]> bytes = FileText.bytes(file, name, FileText.MOST_BYTES, attempt);
    Optional<FromFile> read = bytes.flatMap(each -> read(name, each, attempt));
    return read.isPresent() && !attempt.hasErrors() ? attempt.finish(read.get()) : attempt.refuse();
  }

  private static Optional<FromFile> read(String name, byte[] bytes, Attempt attempt) {
    var document = JsonReader.read(name, bytes);
    attempt.addAll(document.issues());
    var problem = document.find().map(Problem::read);
    problem.ifPresent(checked -> attempt.addAll(checked.issues()));
    return problem.flatMap(Checked::find).map(found -> new FromFile(found, InputHash.of(bytes)));
  }

  /// The solvers, loaded when a problem first needs one.
  static Solvers solvers() {
    return InstalledSolvers.find();
  }
}
