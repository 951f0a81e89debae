namespace DigestBot.Digests.Wording.Indonesian;

internal sealed class IndonesianSources : SourceLabels
{
    private const string Wait = "Akan dicoba lagi secara otomatis.";
    private const string AskOrLeave = "Saran: minta akses atau ikuti umpan lain.";
    private const string NewAddress = "Saran: cari alamat barunya di situs penerbit.";

    public override string Fails(SourceNotice notice, string day)
    {
        var (reason, remedy) = Said(SourceTrouble.Of(notice.Reason).Kind);
        return $"{notice.Feed} tidak memberi apa pun sejak {day}: {reason}{Status(notice)}. {remedy}";
    }

    public override string MoreFail(int count) => $"{count} sumber lain tidak memberi apa pun sejak sehari atau lebih; /sources menjelaskan sebabnya.";

    private static (string Reason, string Remedy) Said(SourceTroubleKind kind) => kind switch
    {
        SourceTroubleKind.AsksForLogIn => ("meminta login", AskOrLeave),
        SourceTroubleKind.AsksForPayment => ("meminta pembayaran", AskOrLeave),
        SourceTroubleKind.RefusesBots => ("penerbit menolak bot", AskOrLeave),
        SourceTroubleKind.NothingThere => ("tidak ada apa-apa di alamat itu", NewAddress),
        SourceTroubleKind.TakenAway => ("penerbit telah menghapus umpannya", NewAddress),
        SourceTroubleKind.AskedTooOften => ("server meminta jeda", Wait),
        SourceTroubleKind.Withheld => ("ditahan karena alasan hukum", AskOrLeave),
        SourceTroubleKind.ServerInTrouble => ("server penerbit sedang bermasalah", Wait),
        SourceTroubleKind.NotGiven => ("server tidak memberikan umpannya", "Saran: buka alamatnya di peramban."),
        SourceTroubleKind.TimedOut => ("tidak menjawab pada waktunya", Wait),
        SourceTroubleKind.Unreachable => ("tidak dapat dijangkau", Wait),
        SourceTroubleKind.NoSuchHost => ("nama host tidak dikenal", NewAddress),
        SourceTroubleKind.BadCertificate => ("sertifikatnya tidak sah", "Saran: beri tahu penerbit atau ikuti umpan lain."),
        SourceTroubleKind.BadRedirect => ("pengalihannya tidak berujung", NewAddress),
        SourceTroubleKind.NotPublic => ("alamatnya tidak publik", "Saran: berikan alamat http atau https yang publik."),
        SourceTroubleKind.TooLarge => ("umpannya terlalu besar", "Saran: cari umpan yang lebih pendek dari penerbit yang sama."),
        SourceTroubleKind.ClosedByRobots => ("robots.txt menutupnya bagi bot", "Yang dipakai adalah isi umpan itu sendiri."),
        SourceTroubleKind.TestForHumans => ("menjawab dengan ujian untuk manusia", AskOrLeave),
        SourceTroubleKind.AsksForConsent => ("menjawab dengan permintaan persetujuan", AskOrLeave),
        SourceTroubleKind.NotAFeed => ("jawabannya bukan umpan", NewAddress),
        _ => ("pembacaannya gagal", Wait),
    };
}
