import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Prints each entry's name, size and SHA-256, from front to back ("stream") or by the directory ("file"). */
class Reader {
  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("stream")) readStream(arguments[1]);
    else readFile(arguments[1]);
  }

  private static void readStream(String path) throws Exception {
    try (var zip = new ZipInputStream(new BufferedInputStream(new FileInputStream(path)))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) print(entry.getName(), zip);
    }
  }

  private static void readFile(String path) throws Exception {
    try (var zip = new ZipFile(path)) {
      for (ZipEntry entry : Collections.list(zip.entries())) print(entry.getName(), zip.getInputStream(entry));
    }
  }

  private static void print(String name, InputStream content) throws Exception {
    byte[] bytes = content.readAllBytes();
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    System.out.println(name + " " + bytes.length + " " + HexFormat.of().formatHex(digest));
  }
}
