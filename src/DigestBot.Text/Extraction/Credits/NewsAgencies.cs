using System.Collections.Frozen;

namespace DigestBot.Text.Extraction.Credits;

/// <summary>The news agencies of the world by the names they sign with, and how names of agencies end.</summary>
internal static class NewsAgencies
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "AP", "Associated Press", "The Associated Press", "Reuters", "Thomson Reuters", "AFP", "Agence France-Presse", "AFP-Relaxnews", "UPI", "United Press International", "dpa", "dpa-AFX", "Deutsche Presse-Agentur", "PA", "PA Media", "Press Association", "Kyodo", "Kyodo News", "Jiji", "Jiji Press", "Yonhap", "Yonhap News", "Newsis", "News1", "Antara", "ANTARA News", "Xinhua", "EFE", "Agencia EFE", "Europa Press", "ANSA", "Adnkronos", "LUSA", "Belga", "ANP", "APA", "SDA", "Keystone-SDA", "sid", "epd", "KNA", "TASS", "Interfax", "RIA Novosti", "Ukrinform", "PTI", "ANI", "IANS", "UNI", "Bernama", "AAP", "Canadian Press", "The Canadian Press", "CP", "NTB", "TT", "Ritzau", "STT", "PAP", "CTK", "MTI", "Anadolu", "Anadolu Agency", "AA", "WAM", "SPA", "IRNA", "VNA", "PNA", "CNA", "Bloomberg", "Bloomberg News", "States Newsroom", "KUNA", "MENA", "APS", "共同", "共同通信", "時事", "時事通信", "ロイター", "聯合ニュース", "新華社", "AFP時事", "연합뉴스", "뉴시스", "뉴스1", "로이터", "교도통신", "신화통신",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Endings = ["通信", "通信社", "新華社", "통신", "뉴스", "聯合"];

    public static bool IsKnown(string name) => Known.Contains(name.Trim());

    /// <summary>Whether a name says by itself that it is an agency's: known, or ending as Japanese and Korean agencies do.</summary>
    public static bool LooksLikeAgency(string name) => IsKnown(name) || Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
}
