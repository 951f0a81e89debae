namespace DigestBot.Digests.Wording.Indonesian;

internal sealed class IndonesianHere : HereLabels
{
    public override string PassedOver => "Di sini bukan kabar baru: terbit sebelum ringkasan pertama, atau sudah terlalu lama ketika masuk.";

    public override string Waiting => "Artikel ini menunggu giliran di sini dan tampil begitu jatah jam ini memungkinkan.";

    public override string AsItBreaks => "Belum disampaikan di sini: berita tampil dalam hitungan menit begitu terjadi.";

    public override string Told(string? at) => $"Sudah disampaikan di sini{In(at)}.";

    public override string Copy(string? at) => $"Tidak disampaikan tersendiri di sini{In(at)}: teksnya sama dengan artikel yang sudah disampaikan.";

    public override string NothingNew(string? at) => $"Tidak disampaikan di sini{In(at)}: beritanya sudah disampaikan dan tidak ada yang baru di dalamnya.";

    public override string TooFarDown(string? at) => $"Dilewatkan di sini{In(at)}: berita yang diliput lebih banyak redaksi didahulukan.";

    public override string Muted(string? at) => $"Dilewatkan di sini{In(at)}: beritanya dibisukan.";

    public override string NoLongerKept(int days) => $"Catatan tentang artikel ini di sini sudah tidak disimpan; penyimpanannya {days} hari.";

    public override string Paused(string reason) => "Belum disampaikan di sini, dan saat ini tidak ada ringkasan yang datang; /subscriptions menjelaskan sebabnya.";

    public override string NextAt(string moment) => $"Belum disampaikan di sini: ringkasan berikutnya datang pada {moment}.";

    private static string In(string? at) => at is null ? "" : $" dalam ringkasan {at}";
}
