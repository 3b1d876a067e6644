export const basename = (path) => path.replace(/^.*\//, '');
