package org.tinkuy.app;

import java.nio.file.Path;
import java.util.stream.Stream;

/// A park that a test writes file by file, and what the program says of its exchanges.
///
/// @param folder where its files lie
/// @param out where results are written
/// @param id of the park, the first word of every result
record WrittenPark(Path folder, Path out, String id) {

  /// A park in Peru that counts in dollars and has an operator, without firms as yet.
  ///
  /// @param test the folder of the test
  static WrittenPark of(Path test, String id) {
    WrittenPark park = new WrittenPark(test.resolve("park"), test.resolve("out"), id);
    park.folder.toFile().mkdirs();
    park.write(
        "park.yaml",
        """
        schema: 1
        id: %s
        names: {en: Park}
        country: PE
        currency: USD
        parkBody: office
        """
            .formatted(id));
    park.write("bodies.csv", "body,role,name,nature\noffice,operator,Office,public\n");
    return park;
  }

  /// Writes one of its files anew.
  void write(String name, String text) {
    ThreeFirms.write(folder, name, text);
  }

  /// Writes one of its files with one text replaced by another.
  void replace(String name, String written, String instead) {
    ThreeFirms.replace(folder, name, written, instead);
  }

  /// Puts two firms so far apart, and no others.
  void distance(String from, String to, double distance_m) {
    write("distances.csv", "from,to,distance_m\n%s,%s,%s\n".formatted(from, to, distance_m));
  }

  /// A euro is 1.08 dollars, which prices of mains in the catalog are brought over by.
  void rateOfTheEuro() {
    write("indices.csv", "name,period,value\nUSD per EUR,2024,1.08\n");
  }

  /// Looks for exchanges.
  Terminal exchanges(Object... options) {
    return Terminal.run(
        Stream.concat(Stream.of("exchanges", folder, "--out", out), Stream.of(options)).toArray());
  }

  /// What came out for the operator, with one blank between any two words.
  String json(Object... options) {
    exchanges(options);
    return oneLine(Folders.read(out.resolve(id + "-2024-exchanges.json")));
  }

  /// What is told of one pair, with one blank between any two words.
  String told(String pair, Object... options) {
    Object[] words =
        Stream.concat(Stream.of("explain", folder, pair), Stream.of(options)).toArray();
    return oneLine(Terminal.run(words).out());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
