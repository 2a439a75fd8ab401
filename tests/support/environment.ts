// Vitest puts the path it serves from into BASE_URL, which here is the program's public address.
delete process.env.BASE_URL
