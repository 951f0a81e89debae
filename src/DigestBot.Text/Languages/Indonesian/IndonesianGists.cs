namespace DigestBot.Text.Languages.Indonesian;

internal static class IndonesianGists
{
    public static GistWords Words { get; } = new()
    {
        PersonPronouns = GistWords.Set("dia ia beliau"),
        PointingWords = GistWords.Set("dia ia beliau mereka ini itu hal keduanya tersebut"),
        Connectives = GistWords.Set("namun tetapi tapi dan juga selain sementara kemudian lalu oleh karenanya sehingga bahkan selanjutnya sebaliknya begitu demikian padahal sedangkan atau"),
        Adding = GistWords.Set("juga"),
        PointingOpenings = ["meski demikian", "meski begitu", "oleh karena itu", "selain itu", "di sisi lain", "sebagai contoh", "misalnya", "dengan demikian", "dalam kesempatan itu", "pada kesempatan itu", "akibatnya", "menurutnya", "menurut dia", "setelah itu", "hal itu", "hal ini"],
        StandingOpenings = ["selain di", "sementara itu di"],
        Introducing = GistWords.Set("seorang sebuah para dua tiga empat beberapa"),
        OwnVoice = GistWords.Set("saya aku kami kita anda kamu"),
        NoiseOpenings = ["foto:", "baca juga", "simak juga", "lihat juga", "sumber:", "editor:", "penulis:", "reporter:", "artikel ini", "(foto"],
        NoisePhrases = ["hak cipta", "baca juga", "dilarang keras", "klik di sini", "artikel ini telah tayang"],
    };
}
