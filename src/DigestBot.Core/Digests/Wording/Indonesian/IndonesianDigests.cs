using System.Globalization;

namespace DigestBot.Digests.Wording.Indonesian;

internal sealed class IndonesianDigests : DigestLabels
{
    public override string Untitled => "Tanpa judul";

    public override string Today => "hari ini";

    public override string Yesterday => "kemarin";

    public override string ComingUp => "Agenda mendatang";

    public override string Update => "Perkembangan";

    public override string Samples => "Ini hanya contoh rekaan. Semuanya hilang begitu artikel asli pertama masuk.";

    public override string OwnReport => "liputan sendiri";

    public override string Copy => "salinan";

    public override string WhyHint => "Setiap berita bernomor. Untuk tahu mengapa sebuah berita ada di sini, ketik misalnya";

    public override string SinceYesterday => "sejak kemarin";

    public override string Ago(TimeSpan age, CultureInfo culture) => Parts(age) switch
    {
        (0, _) => "baru saja",
        (< 60 and var minutes, _) => $"{minutes} menit lalu",
        (_, var hours) => $"{hours} jam lalu",
    };

    public override string Found(int stories, string window) => $"{stories} berita {window}.";

    public override string MoreStories(int count) => $"{count} berita lainnya";

    public override string InTheLast(int hours) => Reach(hours) switch
    {
        (> 0 and var days, _) => $"dalam {days} hari terakhir",
        (_, 1) => "dalam satu jam terakhir",
        _ => $"dalam {hours} jam terakhir",
    };

    public override string SinceDay(string day) => $"sejak {day}";

    public override string NoNews(string topic, string window) => $"Tidak ada berita tentang {Quoted(topic)} {window}, begitu pula sebelumnya.";

    public override string NoNewsBut(string topic, string window, string day) => $"Tidak ada berita baru tentang {Quoted(topic)} {window}. Yang terakhir dari {day}:";

    public override string NothingNew(string topic, string window) => $"Tidak ada berita baru tentang {Quoted(topic)} {window}.";

    public override string MakesUpFor(int briefings) => briefings == 1
        ? "Termasuk ringkasan sebelumnya yang tidak terkirim."
        : $"Termasuk {briefings} ringkasan sebelumnya yang tidak terkirim.";

    public override string AlsoIn(IReadOnlyList<string> outlets) => $"juga di {List(outlets)}";

    public override string Others(int count) => $"{count} media lain";

    public override string Coverage(DigestCoverage coverage)
    {
        var counts = $"{coverage.Articles} artikel, {coverage.Newsrooms} redaksi";
        return coverage.Copies == 0 ? counts : $"{counts}, {coverage.Copies} salinan {Copied(coverage)}";
    }

    public override string Quoted(string words) => $"“{words}”";

    public override string List(IReadOnlyList<string> items) => List(items, ", ", items.Count > 2 ? ", dan " : " dan ");

    private static string Copied(DigestCoverage coverage) =>
        coverage.CopiedReports > 1 ? $"dari {coverage.CopiedReports} laporan"
        : coverage.CopiedAgency is { } agency ? $"dari satu laporan {agency}"
        : "dari satu laporan";
}
