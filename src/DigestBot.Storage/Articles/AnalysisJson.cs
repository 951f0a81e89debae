using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DigestBot.Text;

namespace DigestBot.Storage.Articles;

/// <summary>An analysis as one compact JSON text: spans as pairs, nothing written that is null or follows from the rest.</summary>
internal static class AnalysisJson
{
    /// <summary>Only this program reads it, so letters need no escapes.</summary>
    private static readonly AnalysisJsonContext Context =
        new(new JsonSerializerOptions(AnalysisJsonContext.Default.Options!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static readonly ArticleAnalysis Nothing = new();

    /// <summary>The analysis without its text, which has a column of its own.</summary>
    public static string Write(ArticleAnalysis analysis) => JsonSerializer.Serialize(analysis with { Text = "" }, Context.ArticleAnalysis);

    public static ArticleAnalysis Read(string findings, string text)
    {
        var read = JsonSerializer.Deserialize(findings, Context.ArticleAnalysis)!;
        // generated readers leave null where findings were stored before a property was added, whatever its initial value
        return read with
        {
            Text = text,
            Language = read.Language ?? Nothing.Language,
            Authors = read.Authors ?? [],
            Paragraphs = read.Paragraphs ?? [],
            Sentences = read.Sentences ?? [],
            Quotes = read.Quotes ?? [],
            Times = read.Times ?? [],
            KeyDates = read.KeyDates ?? [],
            Gist = read.Gist ?? Nothing.Gist,
        };
    }

    /// <summary>
    /// The same for the same text with the same findings. What a page says beside its news (its section, its picture, its own
    /// time of change) makes no new version of an article: addresses of pictures can differ from one reading to the next.
    /// </summary>
    public static string Hash(ArticleAnalysis analysis) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            Write(analysis with { Section = null, Image = null, Updated = null, Origins = null }) + "\n" + analysis.Text)))[..32];
}
