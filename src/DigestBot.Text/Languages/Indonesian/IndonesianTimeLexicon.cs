using DigestBot.Text.Times.KeyDates;
using DigestBot.Text.Times.Resolution;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Languages.Indonesian;

/// <summary>The Indonesian words of time expressions and of tense, which adverbs tell.</summary>
internal static class IndonesianTimeLexicon
{
    public static TimeLexicon Build() => new TimeLexicon()
        .AddCalendar(IndonesianCalendar.Words)
        .AddNumbered(WordClass.Numeral, 1, "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas")
        .Add(WordClass.Multiplier, 10, "puluh").Add(WordClass.Multiplier, 100, "ratus").Add(WordClass.Multiplier, 1000, "ribu").Add(WordClass.Numeral, 100, "seratus")
        .AddNumbered(WordClass.Ordinal, 1, "pertama kedua ketiga keempat kelima")
        .AddNumbered(WordClass.Roman, 1, "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI")
        .Add(WordClass.Unit, (int)TimeUnit.Second, "detik").Add(WordClass.Unit, (int)TimeUnit.Minute, "menit").Add(WordClass.Unit, (int)TimeUnit.Hour, "jam")
        .Add(WordClass.Unit, (int)TimeUnit.Day, "hari").Add(WordClass.Unit, (int)TimeUnit.Week, "pekan minggu").Add(WordClass.Unit, (int)TimeUnit.Month, "bulan")
        .Add(WordClass.Unit, (int)TimeUnit.Quarter, "kuartal triwulan").Add(WordClass.Unit, (int)TimeUnit.Year, "tahun").Add(WordClass.Unit, (int)TimeUnit.Decade, "dekade dasawarsa")
        .Add(WordClass.Unit, (int)TimeUnit.Century, "abad").Add(WordClass.Unit, (int)TimeUnit.Half, "semester")
        .Add(WordClass.DayShift, -1, "kemarin").Add(WordClass.DayShift, 1, "besok").Add(WordClass.DayShift, 2, "lusa")
        .Add(WordClass.DayPart, (int)DayPart.Morning, "pagi").Add(WordClass.DayPart, (int)DayPart.Midday, "siang").Add(WordClass.DayPart, (int)DayPart.Afternoon, "sore")
        .Add(WordClass.DayPart, (int)DayPart.Evening, "petang").Add(WordClass.DayPart, (int)DayPart.Night, "malam")
        .Add(WordClass.Zone, 420, "WIB").Add(WordClass.Zone, 480, "WITA").Add(WordClass.Zone, 540, "WIT").Add(WordClass.Zone, 0, "GMT UTC")
        .Add(WordClass.Holiday, (int)Holiday.Christmas, "natal").Add(WordClass.Holiday, (int)Holiday.EasterSunday, "paskah")
        .Add(WordClass.Hedge, 0, "sekitar hampir lebih kurang dari")
        .Add(WordClass.Stage, 0, "awal akhir pertengahan")
        .Add(WordClass.Modifier, (int)TimeModifier.Start, "awal").Add(WordClass.Modifier, (int)TimeModifier.Mid, "pertengahan").Add(WordClass.Modifier, (int)TimeModifier.End, "akhir")
        .Add(WordClass.Modifier, (int)TimeModifier.Approx, "sekitar").Add(WordClass.Modifier, (int)TimeModifier.LessThan, "hampir kurang")
        .Add(WordClass.Modifier, (int)TimeModifier.MoreThan, "lebih").Add(WordClass.Modifier, PhraseModifier.Negates, "tidak")
        .Add(WordClass.Joint, 0, ", ( pada tahun")
        .Add(WordClass.RangeJoint, 0, "- – hingga sampai").Add(WordClass.RangeJoint, 1, "dan").Add(WordClass.RangeOpener, 0, "antara dari sejak")
        .Add(WordClass.FutureCue, 0, "akan bakal dijadwalkan direncanakan rencananya menargetkan ditargetkan mendatang lambat baru nanti berencana diperkirakan target batas")
        .Add(WordClass.PastCue, 0, "telah sudah mulai mengatakan ujar kata pernah terjadi tadi sempat menjadi tercatat dilaporkan kepada")
        .Add(WordClass.DeadlineCue, 0, "hingga sampai lambat mulai")
        .Add(WordClass.Keep, 0, "( ) 】 、 , -")
        .Add(WordClass.ClauseBreak, 0, "; : \" “ ” « »")
        .Add(WordClass.ClauseOpener, Clause.Coordinator, "dan")
        .Add(WordClass.ClauseOpener, 0, "tetapi tapi namun sedangkan sementara karena setelah sebelum ketika saat jika kalau")
        .Add(WordClass.ClauseOpener, 2, "bahwa")
        .Add(WordClass.Dependent, 0, "ia dia mereka itu ini akan telah sudah yang");
}
