namespace DigestBot.Fuzz.Seeds;

/// <summary>What it takes to make up news in a language: senseless, but with the words and marks that the engines look for.</summary>
/// <param name="Code">Its BCP 47 code.</param>
/// <param name="Words">Words of its sentences.</param>
/// <param name="Sentences">Pieces with quotes, speakers and times, each a whole sentence.</param>
/// <param name="ByLine">How its by-lines look.</param>
/// <param name="Date">How its pages write a date.</param>
/// <param name="Chrome">Lines of its sites around an article.</param>
/// <param name="Stop">What ends its sentences.</param>
/// <param name="Gap">What stands between its words.</param>
internal sealed record InventedLanguage(
    string Code, string[] Words, string[] Sentences, string ByLine, string Date, string[] Chrome, string Stop = ".", string Gap = " ")
{
    public static IReadOnlyList<InventedLanguage> All { get; } =
    [
        new("en",
            ["harbour", "council", "bridge", "the", "of", "a", "winter", "vote", "new", "and", "steel", "Marta", "Oyelaran", "Ostrava", "pier", "ferry", "in", "million", "boats", "to"],
            ["\"We have waited long enough,\" said Marta Oyelaran, who chairs the council.", "The vote is due on March 3, two weeks after the hearing.", "According to the port, 40 boats left between 1998 and 2004.", "\"No,\" he said. \"Not before next summer.\"", "BAY HAVEN (Norvia) -- The pier opens at 7:30 p.m. on Tuesday.", "She told reporters that “nothing is settled”."],
            "By Ann Example, Staff Writer", "June 9, 2031 7:30 p.m. EST", ["Read more", "Share", "Sign up for our newsletter", "Related stories", "Advertisement", "Copyright 2031 Bay Observer. All rights reserved.", "12 comments", "News | Sport | Weather"]),
        new("id",
            ["pelabuhan", "dewan", "jembatan", "baru", "dan", "yang", "di", "kota", "kapal", "musim", "Sari", "Wirawan", "warga", "untuk", "dari", "rapat"],
            ["\"Kami sudah menunggu lama,\" kata Sari Wirawan, Kamis (22/8).", "Menurut dewan, rapat itu digelar pukul 19.30 WIB.", "PULAU KEMBANG - Pelabuhan dibuka lagi tahun depan.", "\"Belum,\" ujarnya."],
            "Penulis: Sari Wirawan", "Kamis, 22 Agustus 2031 | 19:30 WIB", ["Baca juga", "Bagikan", "Komentar", "Hak cipta 2031", "Iklan"]),
        new("ja",
            ["港", "議会", "橋", "新しい", "は", "の", "を", "冬", "船", "田中", "決めた", "市", "再開", "三年", "百万", "桟橋"],
            ["「長く待った」と田中議長は述べた。", "議会は6月9日午後7時30分に始まる。", "令和13年度の予算は前年比3％増だった。", "市によると、来週の月曜日に再開する。"],
            "田中太郎 記者", "2031年6月9日 19時30分", ["続きを読む", "シェア", "関連記事", "無断転載を禁じます", "コメント"], "。", ""),
        new("ko",
            ["항구", "의회", "다리", "새", "겨울", "배", "김하늘", "시장", "결정", "다시", "문을", "열었다", "백만", "주민"],
            ["\"오래 기다렸다\"고 김하늘 의장은 말했다.", "의회는 6월 9일 오후 7시 30분에 열린다.", "시에 따르면 지난해보다 3% 늘었다.", "“다음 주 월요일”이라고 라고 말했다."],
            "김하늘 기자 haneul@example.com", "2031-06-09 19:30", ["기사 더보기", "공유", "관련기사", "저작권자 ⓒ", "댓글 12"]),
        new("de",
            ["Hafen", "Rat", "Brücke", "neue", "und", "der", "die", "Winter", "Schiffe", "Greta", "Ostmark", "für", "Stadt", "Millionen", "Abstimmung"],
            ["„Wir haben lange gewartet“, sagte Greta Ostmark am Dienstag.", "Laut Hafenamt beginnt die Sitzung am 9. Juni um 19.30 Uhr.", "»Nein«, sagte sie, »nicht vor nächstem Sommer.«"],
            "Von Greta Ostmark", "9. Juni 2031, 19:30 Uhr", ["Mehr lesen", "Teilen", "Anzeige", "Alle Rechte vorbehalten", "Kommentare (12)"]),
        new("fr",
            ["port", "conseil", "pont", "nouveau", "et", "le", "la", "hiver", "navires", "Élise", "Quai", "pour", "ville", "millions", "été"],
            ["« Nous avons assez attendu », a déclaré Élise Quai mardi.", "Selon la mairie, la séance commence le 9 juin à 19 h 30.", "« Non », a-t-elle dit."],
            "Par Élise Quai", "Publié le 9 juin 2031 à 19h30", ["Lire aussi", "Partager", "Publicité", "Tous droits réservés", "Commentaires"]),
        new("es",
            ["puerto", "consejo", "puente", "nuevo", "y", "el", "la", "invierno", "barcos", "Inés", "Lirio", "para", "ciudad", "millones", "verano"],
            ["«Hemos esperado bastante», dijo Inés Lirio el martes.", "Según el puerto, la sesión empieza el 9 de junio a las 19:30.", "“No”, dijo."],
            "Por Inés Lirio", "9 de junio de 2031 - 19:30", ["Leer más", "Compartir", "Publicidad", "Todos los derechos reservados", "Comentarios"]),
        new("ar",
            ["ميناء", "مجلس", "جسر", "جديد", "في", "من", "شتاء", "سفن", "مدينة", "مليون"],
            ["«انتظرنا طويلا» قالت مريم الثلاثاء.", "يبدأ الاجتماع في 9 يونيو 2031."],
            "مريم ياسين", "9 يونيو 2031", ["اقرأ أيضا", "شارك", "تعليقات"], "؟"),
    ];

    public string Sentence(Random random) => random.Next(3) == 0
        ? Sentences[random.Next(Sentences.Length)]
        : string.Join(Gap, Enumerable.Range(0, random.Next(4, 30)).Select(_ => Words[random.Next(Words.Length)])) + Stop;

    public string Paragraph(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Sentence(random)));

    public string Headline(Random random) => string.Join(Gap, Enumerable.Range(0, random.Next(4, 12)).Select(_ => Words[random.Next(Words.Length)]));
}
