package org.tinkuy.app;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `tinkuy completion`: the script with which Bash and Zsh complete commands and options.
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec command;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandSpec own = Objects.requireNonNull(command);
    console.out().print(AutoComplete.bash("tinkuy", own.root().commandLine()));
    return Exit.DONE.code();
  }
}
