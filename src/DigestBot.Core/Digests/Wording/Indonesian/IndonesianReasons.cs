using DigestBot.Stories.Queries;

namespace DigestBot.Digests.Wording.Indonesian;

internal sealed class IndonesianReasons : ReasonLabels
{
    public override string Muted => "Beritanya dibisukan.";

    public override (string Before, string After) Shows => ("Untuk melihatnya: ", "");

    public override string Heading(string number, bool isInDigest, string topic) => $"Mengapa {number} {(isInDigest ? "ada" : "tidak ada")} dalam ringkasan “{topic}”";

    public override string Told(int rank, int stories, string topic) => $"Artikel ini menyampaikan berita ke-{rank} dari {stories} tentang “{topic}”.";

    public override string Copy(int rank, int stories, string topic, string lead) =>
        $"Artikel ini mendukung berita ke-{rank} dari {stories} tentang “{topic}”: teksnya sama dengan {lead}, yang menyampaikan berita itu.";

    public override string OtherReport(int rank, int stories, string topic, string lead) =>
        $"Artikel ini mendukung berita ke-{rank} dari {stories} tentang “{topic}”: {lead} melaporkan peristiwa yang sama.";

    public override string TooFarDown(int rank, int stories, string topic, DigestLength length, int told) =>
        $"Beritanya di urutan ke-{rank} dari {stories} tentang “{topic}”, sedangkan ringkasan {LengthName(length)} memuat {told}. "
        + "Yang diberitakan lebih banyak redaksi didahulukan, lalu yang lebih baru.";

    public override string OutsideWindow(string topic, string moment, string shown) =>
        $"Artikel ini tentang “{topic}”, tetapi terbit {moment}, sedangkan ringkasan menampilkan {shown}.";

    public override string OtherLanguage(string language, string topic) => $"Bahasanya, {language}, tidak diikuti oleh topik “{topic}”.";

    public override string LeftOut(string topic) => $"Kueri topik “{topic}” mengecualikannya.";

    public override string NotAbout(string topic) => $"Artikel ini bukan tentang “{topic}”.";

    public override string Coverage(string coverage) => $"Berita ini terdiri atas {coverage}.";

    public override string Published(string moment, string shown) => $"Artikel ini terbit {moment}, dan ringkasan menampilkan {shown}.";

    public override string OnDay(string day) => $"pada {day}";

    public override string Appeared(string window) => $"yang terbit {window}";

    public override string LastDay(string day) => $"{day}, hari terakhir yang ada beritanya";

    public override string Says(HitPlace place, string words) => $"{Said(place, words)}.";

    public override string TextSays(string words, int times) => $"Teks menyebut {words} {times} kali.";

    public override string OnlyMentions(string words, int times, int needed) =>
        $"Teks hanya {times} kali menyebut {words}, sedangkan judul dan pembuka tidak: hanya disebut sambil lalu (perlu {needed}).";

    public override string SaysNone(bool isHeadline, string words) => $"{(isHeadline ? "Judulnya" : "Artikel ini")} tidak memuat satu pun dari: {words}.";

    public override string NotMet(string query) => $"Artikel ini tidak memenuhi bagian kueri ini: {query}.";

    public override string LeavesOut(HitPlace place, string? has, string query) => $"{Said(place, has)}, padahal topik ini mengecualikannya: {query}.";

    public override string AsksFor(HitPlace place, string? has, string query) => $"{Said(place, has)}, padahal topik ini meminta {query}.";

    public override string InOutlet(string number, string outlet) => $"{number} di {outlet}";

    public override string? LanguageName(string code) => code switch
    {
        "de" => "bahasa Jerman",
        "en" => "bahasa Inggris",
        "fr" => "bahasa Prancis",
        "es" => "bahasa Spanyol",
        "id" => "bahasa Indonesia",
        "ja" => "bahasa Jepang",
        "ko" => "bahasa Korea",
        "zh" => "bahasa Tionghoa",
        "pt" => "bahasa Portugis",
        "it" => "bahasa Italia",
        "nl" => "bahasa Belanda",
        "ru" => "bahasa Rusia",
        "ar" => "bahasa Arab",
        "ms" => "bahasa Melayu",
        _ => Known(code)?.NativeName,
    };

    private static string Said(HitPlace place, string? has) => place switch
    {
        HitPlace.Headline => $"Judulnya memuat {has}",
        HitPlace.Lead => $"Pembukanya memuat {has}",
        HitPlace.Text => $"Teksnya memuat {has}",
        HitPlace.Source => $"Artikel ini dari {has}",
        _ when has is null => "Bahasa artikel ini tidak dapat dikenali",
        _ => $"Artikel ini dalam {has}",
    };

    private static string LengthName(DigestLength length) => length switch
    {
        DigestLength.Brief => "singkat",
        DigestLength.Full => "lengkap",
        _ => "biasa",
    };
}
