namespace DigestBot.Digests.Wording.Indonesian;

internal sealed class IndonesianHere : HereLabels
{
    public override string TooOld => "Di sini bukan berita baru: artikelnya dari sebelum ringkasan pertama, atau sudah terlalu lama saat masuk.";

    public override string Waits => "Di sini artikel ini menunggu giliran dan tampil begitu jam ini punya tempat.";

    public override string ComesSoon => "Di sini belum disampaikan: berita tampil di sini dalam hitungan menit.";

    public override string Told(string? moment) => $"Di sini sudah disampaikan{In(moment)}.";

    public override string Copy(string? moment) => $"Di sini tidak disampaikan tersendiri{In(moment)}: isinya sama dengan artikel yang sudah disampaikan.";

    public override string NothingNew(string? moment) => $"Di sini tidak disampaikan{In(moment)}: beritanya sudah pernah, dan tidak ada yang baru di dalamnya.";

    public override string TooFarDown(string? moment) => $"Di sini dilewati{In(moment)}: berita yang lebih banyak diberitakan memenuhinya.";

    public override string Muted(string? moment) => $"Di sini dilewati{In(moment)}: beritanya dibisukan.";

    public override string NotKept(int days) => $"Catatan ringkasan di sini tentang artikel ini sudah tidak disimpan; masa simpannya {days} hari.";

    public override string Paused(string reason) => $"Di sini belum disampaikan, dan saat ini tidak ada ringkasan yang datang: {reason}";

    public override string ComesOn(string moment) => $"Di sini belum disampaikan: ringkasan berikutnya datang {moment}.";

    private static string In(string? moment) => moment is null ? "" : $" dalam ringkasan {moment}";
}
