package org.tinkuy.app;

import java.nio.file.Path;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.exchange.Problem;
import org.tinkuy.formats.json.JsonReader;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.solver.Solvers;
import org.tinkuy.solver.installed.InstalledSolvers;

/// Joins what leads from a problem file to its answer: the reader, the engine, the solvers.
final class ProblemFiles {
  private ProblemFiles() {}

  /// Reads a problem file: accepted, or refused with everything that is wrong with it.
  static Checked<Problem> read(Path file) {
    Checked<KeyedDocument> document = JsonReader.read(file, String.valueOf(file.getFileName()));
    Attempt attempt = new Attempt();
    attempt.addAll(document.issues());
    var problem = document.find().map(Problem::read);
    problem.ifPresent(checked -> attempt.addAll(checked.issues()));
    return problem.flatMap(Checked::find).isPresent() && !attempt.hasErrors()
        ? attempt.finish(problem.flatMap(Checked::find).get())
        : attempt.refuse();
  }

  /// The solvers, loaded when a problem first needs one.
  static Solvers solvers() {
    return InstalledSolvers.find();
  }
}
