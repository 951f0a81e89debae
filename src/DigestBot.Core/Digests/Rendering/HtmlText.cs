using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DigestBot.Digests.Rendering;

/// <summary>HTML in the making. What is written into the holes of an interpolated string is encoded; only the literal parts are HTML.</summary>
internal sealed class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder text = new();

    public void Add(Handler html) => text.Append(html.Built);

    public void Line(Handler html) => text.Append(html.Built).Append('\n');

    public override string ToString() => text.ToString();

    public static string Encode(string words) => Encoder.Encode(words);

    [InterpolatedStringHandler]
    internal readonly struct Handler(int literalLength, int holes)
    {
        private readonly StringBuilder built = new(literalLength + (holes * 16));

        public string Built => built.ToString();

        public void AppendLiteral(string html) => built.Append(html);

        public void AppendFormatted(string? words) => built.Append(Encode(words ?? ""));

        public void AppendFormatted(HtmlLink link) => built.Append(link.Written);

        public void AppendFormatted(HtmlTime time) => built.Append(time.Written);

        public void AppendFormatted(HtmlLanguage language) => built.Append(language.Written);
    }
}
