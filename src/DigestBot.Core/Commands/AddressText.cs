namespace DigestBot.Commands;

/// <summary>Addresses as people type them.</summary>
internal static class AddressText
{
    private static readonly char[] Wrapping = ['<', '>', '"', '“', '”', '„', '«', '»', ' '];

    /// <summary>The web address; <c>https</c> where no scheme was typed. Null when it is none.</summary>
    public static Uri? Read(string typed)
    {
        var text = typed.Trim(Wrapping);
        var written = text.Contains("://", StringComparison.Ordinal) ? text : LooksLikeHost(text) ? "https://" + text : "";
        return Uri.TryCreate(written, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) ? url : null;
    }

    private static bool LooksLikeHost(string text) =>
        text.Split('/')[0] is var host && host.Contains('.', StringComparison.Ordinal) && !host.Contains(' ', StringComparison.Ordinal) && !host.EndsWith('.');
}
