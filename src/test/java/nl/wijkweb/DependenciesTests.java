package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** Every library has its line of reason. */
class DependenciesTests {

  private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

  @Test
  void shouldGiveAReasonForEveryLibraryAndForNoOther() throws Exception {
    assertThat(librariesWithAReason()).isEqualTo(librariesInUse());
  }

  private static Set<String> librariesInUse() throws Exception {
    var pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("pom.xml");
    var names =
        (NodeList)
            XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                    "/project/dependencies/dependency/artifactId"
                        + " | /project/profiles/profile/dependencies/dependency/artifactId",
                    pom,
                    XPathConstants.NODESET);
    var libraries = new TreeSet<String>();
    for (int i = 0; i < names.getLength(); i++) {
      libraries.add(names.item(i).getTextContent());
    }
    return libraries;
  }

  private static Set<String> librariesWithAReason() throws IOException {
    String list = Files.readString(Path.of("src/docs/dependencies.md"));
    return FIRST_CELL
        .matcher(list)
        .results()
        .map((MatchResult row) -> row.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
