package org.tinkuy.app;

import java.util.List;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// The help of a command whose placeholders, such as `PARK`, are words of the reader's language.
final class SpokenHelp extends Help {
  private final Wording words;

  SpokenHelp(CommandSpec command, ColorScheme colours, Wording words) {
    super(command, colours);
    this.words = words;
  }

  /// The placeholder of an argument, as the language of the reader writes it.
  static String label(ArgSpec arg, Wording words) {
    return words.find("help.label." + arg.paramLabel()).orElse(arg.paramLabel());
  }

  @Override
  public IParamLabelRenderer parameterLabelRenderer() {
    IParamLabelRenderer plain = super.parameterLabelRenderer();
    return new IParamLabelRenderer() {
      @Override
      public Text renderParameterLabel(ArgSpec arg, Ansi ansi, List<IStyle> styles) {
        String drawn = plain.renderParameterLabel(arg, ansi, styles).plainString();
        String spoken = drawn.replace(arg.paramLabel(), label(arg, words));
        return arg.isOption()
            ? colorScheme().optionParamText(spoken)
            : colorScheme().parameterText(spoken);
      }

      @Override
      public String separator() {
        return plain.separator();
      }
    };
  }
}
