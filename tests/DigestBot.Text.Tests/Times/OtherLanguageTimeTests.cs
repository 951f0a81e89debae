using Xunit;

namespace DigestBot.Text.Tests.Times;

public class OtherLanguageTimeTests
{
    // a Wednesday
    private const string Day = "2025-03-12";

    [Theory]
    [InlineData("id", "Wali kota Lidda mengatakan hal itu, Senin (10/3/2025).", "Senin (10/3/2025)=2025-03-10")]
    [InlineData("id", "Jembatan akan dibuka pada Sabtu pagi pukul 08.30 WITA.", "Sabtu pagi pukul 08.30 WITA=2025-03-15T08:30+08:00")]
    [InlineData("id", "Harga naik pekan lalu setelah tiga bulan, dan turun sejak tahun 1998.", "pekan lalu=2025-W10; tiga bulan=P3M; tahun 1998=1998")]
    [InlineData("de", "Die Brücke soll am 3. April öffnen.", "3. April=2025-04-03")]
    [InlineData("de", "Brask trat am Montag zurück, nach zwei Jahren im Amt.", "Montag=2025-03-10; zwei Jahren=P2Y")]
    [InlineData("de", "Er kam vor drei Wochen und bleibt bis zum 30. Juni 2025 um 14.30 Uhr.", "vor drei Wochen=2025-W08; 30. Juni 2025 um 14.30 Uhr=2025-06-30T14:30")]
    [InlineData("fr", "Le maire de Lydda a démissionné lundi. Le vote sera organisé le 3 avril.", "lundi=2025-03-10; 3 avril=2025-04-03")]
    [InlineData("fr", "Il y a deux ans, le pont avait fermé en mars 2020 pendant trois mois.", "Il y a deux ans=2023; mars 2020=2020-03; trois mois=P3M")]
    [InlineData("es", "El alcalde de Lida dimitió el lunes y el 3 de abril de 2025 será juzgado.", "lunes=2025-03-10; 3 de abril de 2025=2025-04-03")]
    [InlineData("es", "Hace tres semanas llegó, y la semana pasada se fue.", "Hace tres semanas=2025-W08; semana pasada=2025-W10")]
    [InlineData("ja", "市長は10日に辞任した。選挙は来月5日に行う予定だ。", "10日=2025-03-10; 来月5日=2025-04-05")]
    [InlineData("ja", "橋は令和4年度に完成し、昨年3月に約25分間止まった。", "令和4年度=FY2022; 昨年3月=2024-03; 25分間=PT25M")]
    [InlineData("ko", "시장은 10일 사임했다. 선거는 오는 25일 열린다.", "10일=2025-03-10; 오는 25일=2025-03-25")]
    [InlineData("ko", "다리는 지난달 21일 오후 3시에 닫혔고 2020년부터 2022년까지 쉬었다.", "지난달 21일 오후 3시=2025-02-21T15:00; 2020년부터 2022년까지=2020/2022")]
    public void Each_language_reads_its_own_dates(string language, string text, string times) => Assert.Equal(times, Reading.Times(text, Day, language));

    [Fact]
    public void A_fiscal_year_begins_when_the_country_begins_it()
    {
        var built = Reading.Single("橋は令和4年度に完成した。", Day, "ja");
        Assert.Equal(("2022-04-01", "2023-04-01"), (built.From.ToString(), built.To.ToString()));

        // in March the year before is not over
        var current = Reading.Single("予算は今年度に組む。", Day, "ja");
        Assert.Equal(("FY2024", "2024-04-01", "2025-04-01"), (current.Value, current.From.ToString(), current.To.ToString()));
    }

    [Fact]
    public void Day_and_month_run_as_the_language_writes_them()
    {
        Assert.Equal("2025-06-09", Reading.Single("Rapat dijadwalkan 9/6/2025.", Day, "id").Value);
        Assert.Equal("2025-09-06", Reading.Single("The meeting is set for 9/6/2025.", Day).Value);
    }
}
