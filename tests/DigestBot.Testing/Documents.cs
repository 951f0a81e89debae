using System.Text;
using DigestBot.Sources;

namespace DigestBot.Testing;

/// <summary>Source documents for tests.</summary>
public static class Documents
{
    public static SourceDocument Of(string name, string text, Encoding? encoding = null)
    {
        var charset = encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new SourceDocument(name, (byte[])[.. charset.GetPreamble(), .. charset.GetBytes(text)]);
    }
}
